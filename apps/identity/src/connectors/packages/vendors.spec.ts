import { describeEmailConnector } from '@gatepost/connector-kit/testing/describe-email-connector';
import { describeSmsConnector } from '@gatepost/connector-kit/testing/describe-sms-connector';
import { emailSubject, published, smsSubject } from './testing/published-packages';

describeEmailConnector(published.sendgrid.name, emailSubject(published.sendgrid));
describeEmailConnector(published.mailgun.name, emailSubject(published.mailgun));
describeEmailConnector(published.ses.name, emailSubject(published.ses));
describeEmailConnector(published.aliyun.name, emailSubject(published.aliyun));
describeSmsConnector(published.twilio.name, smsSubject(published.twilio));
