/** As tools that build mails write them: tables within conditions, a preview that is hidden inline, a font from elsewhere. */
export const built = `<!doctype html>
<html lang="en" dir="auto" xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<title>Your code</title>
<!--[if !mso]><!-->
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<!--<![endif]-->
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style type="text/css">
#outlook a { padding:0; }
body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }
table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }
</style>
<!--[if mso]>
<noscript><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript>
<![endif]-->
<!--[if !mso]><!-->
<link href="https://fonts.googleapis.com/css?family=Ubuntu:300,400,500,700" rel="stylesheet" type="text/css">
<style type="text/css">@import url(https://fonts.googleapis.com/css?family=Ubuntu:300,400,500,700);</style>
<!--<![endif]-->
<style type="text/css">@media only screen and (min-width:480px) { .mj-column-per-100 { width:100% !important; max-width: 100%; } }</style>
</head>
<body style="word-spacing:normal;background-color:#F4F4F4;">
<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">Your code is {{code}}</div>
<div style="background-color:#F4F4F4;" lang="en" dir="auto">
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="" style="width:600px;" width="600" bgcolor="#ffffff" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div style="background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#ffffff;background-color:#ffffff;width:100%;">
<tbody><tr><td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center;">
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:600px;" ><![endif]-->
<div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%"><tbody>
<tr><td align="center" style="font-size:0px;padding:10px 25px;word-break:break-word;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" style="border-collapse:collapse;border-spacing:0px;"><tbody><tr><td style="width:120px;"><img alt="Harbour" src="https://cdn.harbour.example/logo.png" style="border:0;display:block;outline:none;text-decoration:none;height:auto;width:100%;font-size:13px;" width="120" height="auto"></td></tr></tbody></table></td></tr>
<tr><td align="left" style="font-size:0px;padding:10px 25px;word-break:break-word;"><div style="font-family:Ubuntu, Helvetica, Arial, sans-serif;font-size:20px;line-height:1;text-align:left;color:#222222;">Your code is {{code}}</div></td></tr>
<tr><td align="center" vertical-align="middle" style="font-size:0px;padding:10px 25px;word-break:break-word;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="border-collapse:separate;line-height:100%;"><tbody><tr><td align="center" bgcolor="#414141" role="presentation" style="border:none;border-radius:3px;cursor:auto;mso-padding-alt:10px 25px;background:#414141;" valign="middle"><a href="https://app.harbour.example/go?code={{code}}" style="display:inline-block;background:#414141;color:#ffffff;font-family:Ubuntu, Helvetica, Arial, sans-serif;font-size:13px;font-weight:normal;line-height:120%;margin:0;text-decoration:none;text-transform:none;padding:10px 25px;mso-padding-alt:0px;border-radius:3px;" target="_blank"> Go on </a></td></tr></tbody></table></td></tr>
<tr><td align="center" style="font-size:0px;padding:10px 25px;word-break:break-word;"><p style="border-top:solid 4px #F45E43;font-size:1px;margin:0px auto;width:100%;"></p><!--[if mso | IE]><table align="center" border="0" style="border-top:solid 4px #F45E43;font-size:1px;margin:0px auto;width:550px;" width="550px" ><tr><td style="height:0;line-height:0;"> &nbsp;
</td></tr></table><![endif]--></td></tr>
</tbody></table></div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td></tr></tbody></table></div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</div></body></html>
`;

/** As somebody writes it by hand. */
export const byHand = `<html lang="en"><body style="font-family: Arial, sans-serif; color: #333">
<p>Hi {{user.name}},</p>
<p>Your verification code is: <b>{{ code }}</b></p>
<p>It expires at {{validUntil}}. Questions? Write to <a href="mailto:help@harbour.example">help@harbour.example</a> or call <a href="tel:+15550100">us</a>.</p>
<p><small style="color:#767676">Harbour Ltd, 1 Quay St</small></p>
</body></html>
`;

/** As kits do that keep their styles in a sheet: a preview that a class hides, colours by class and for the dark. */
export const bySheet = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>
<meta name="color-scheme" content="light dark" />
<meta name="supported-color-schemes" content="light dark" />
<title></title>
<style type="text/css" rel="stylesheet" media="all">
body { width: 100% !important; height: 100%; margin: 0; }
.preheader { display: none !important; visibility: hidden; mso-hide: all; font-size: 1px; line-height: 1px; max-height: 0; opacity: 0; overflow: hidden; }
.button { background-color: #3869D4; border-top: 10px solid #3869D4; color: #FFF; text-decoration: none; }
.email-body_inner { background-color: #FFFFFF; }
.white { color: #fff }
@media (prefers-color-scheme: dark) { body, .email-body { background-color: #333333 !important; color: #FFF !important; } p, h1 { color: #FFF !important; } .light-only { display: none !important; } .dark-only{display:block!important} }
@media only screen and (max-width: 600px) { .hide-small { display: none !important; } }
</style>
<!--[if mso]><style type="text/css">.f-fallback { font-family: Arial, sans-serif; }</style><![endif]-->
</head>
<body>
<span class="preheader">Use {{code}} to sign in. It works for ten minutes.</span>
<table class="email-wrapper" width="100%" cellpadding="0" cellspacing="0" role="presentation"><tr><td align="center">
<a href="https://harbour.example" class="f-fallback email-masthead_name light-only">{{application.name}}</a>
<div class="hide-small">Shown on wide screens</div>
<table class="email-body_inner" bgcolor="#000"><tr><td class="white"><h1>Hi there,</h1><p>Use this code: {{code}}</p></td></tr></table>
<table class="dark" bgcolor="#3869D4"><tr><td><a href="https://harbour.example/go?c={{code}}" class="f-fallback button" target="_blank">Sign in</a></td></tr></table>
<p class="f-fallback sub align-center">&copy; 2026 Harbour. All rights reserved.</p>
</td></tr></table></body></html>
`;
