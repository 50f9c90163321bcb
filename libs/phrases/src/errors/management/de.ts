import type { ManagementErrorSentences } from '../sentences';

export const management = {
  'application.console_cannot_be_deleted': 'Mit dieser Anwendung meldet sich die Konsole an. Sie lässt sich nicht löschen.',
  'application.device_flow_native_only': 'Nur eine native Anwendung kann Geräte per Code anmelden. Wählen Sie den Typ Native oder lassen Sie isDeviceFlow weg.',
  'application.device_flow_not_changeable':
    'Ob eine Anwendung Geräte per Code anmeldet, steht mit dem Anlegen fest. Legen Sie dafür eine weitere Anwendung an.',
  'application.invalid_role_type': 'Eine Anwendung nimmt nur Rollen für Maschinen an. Wählen Sie eine Rolle vom Typ MachineToMachine.',
  'application.invalid_third_party_application_type': 'Eine Anwendung dieses Typs kann nicht von Dritten stammen. Wählen Sie Native, SPA oder Traditional.',
  'application.invalid_type': 'Nur Anwendungen für Maschinen haben Rollen. Wählen Sie eine Anwendung vom Typ MachineToMachine.',
  'application.no_legacy_secret_found': 'Diese Anwendung hat kein Geheimnis der alten Art. Es gibt nichts zu löschen.',
  'application.protected_app_metadata_is_required': 'Eine geschützte Anwendung braucht protectedAppMetadata. Senden Sie es mit.',
  'application.role_exists': 'Die Anwendung hat eine dieser Rollen schon. Lassen Sie diese weg.',
  'application.saml.use_saml_app_api': 'SAML-Anwendungen können hier nicht angelegt werden. Wählen Sie einen anderen Typ.',
  'application.secret_name_exists': 'Die Anwendung hat schon ein Geheimnis mit diesem Namen. Wählen Sie einen anderen.',
  'application.third_party_application_cannot_enable_token_exchange':
    'Eine Anwendung Dritter kann keine Token tauschen. Lassen Sie allowTokenExchange ausgeschaltet.',
  'application.third_party_application_only': 'Das gibt es nur für Anwendungen Dritter. Wählen Sie eine davon.',
  'application.user_consent_scopes_not_found': 'Diese Berechtigung gehört nicht zu denen, um die die Anwendung bitten darf. Prüfen Sie deren Liste.',
  'auth.jwt_sub_missing': 'Das Zugriffstoken sagt nicht, wem es gehört: sub fehlt. Fordern Sie ein neues an.',
  'connector.authorization_failed': 'Der Anbieter hat die Zugangsdaten des Connectors abgelehnt. Prüfen Sie sie in den Einstellungen.',
  'connector.can_not_modify_target': 'Das Ziel eines Connectors steht mit dem Anlegen fest. Legen Sie für ein anderes Ziel einen weiteren an.',
  'connector.cannot_overwrite_metadata_for_non_standard_connector': 'Dieser Connector bringt Namen und Logo selbst mit. Lassen Sie metadata weg.',
  'connector.email_connector.bulk_deletion_no_filter': 'Ohne Filter würde das alle Vorlagen löschen. Nennen Sie languageTag oder templateType.',
  'connector.insufficient_request_parameters': 'Dem Connector fehlt etwas, das er braucht. Prüfen Sie, was die Anfrage auslässt.',
  'connector.invalid_certificate': 'Das Zertifikat des Connectors ist ungültig. Ersetzen Sie es in den Einstellungen.',
  'connector.invalid_config_guard': 'Der Connector sagt nicht, welche Einstellungen er annimmt. Wenden Sie sich an die, die ihn pflegen.',
  'connector.invalid_metadata': 'Der Connector beschreibt sich nicht so, wie er muss. Prüfen Sie metadata oder wenden Sie sich an die, die ihn pflegen.',
  'connector.invalid_request_parameters': 'Der Connector kann mit diesen Angaben nicht arbeiten. Prüfen Sie die Werte der Anfrage.',
  'connector.invalid_response':
    'Der Connector kann die Antwort des Anbieters nicht lesen. Prüfen Sie die Adressen in den Einstellungen und versuchen Sie es erneut.',
  'connector.invalid_type_for_syncing_profile': 'Nur soziale Connectors können Profile aktuell halten. Lassen Sie syncProfile weg.',
  'connector.more_than_one_email': 'Es gibt mehr als einen E-Mail-Connector. Löschen Sie alle bis auf einen.',
  'connector.more_than_one_sms': 'Es gibt mehr als einen SMS-Connector. Löschen Sie alle bis auf einen.',
  'connector.multiple_instances_not_supported': 'Diesen Connector kann es nur einmal geben. Ändern Sie den vorhandenen.',
  'connector.multiple_target_with_same_platform':
    'Für dieses Ziel und diese Plattform gibt es schon einen Connector. Ändern Sie ihn oder wählen Sie ein anderes Ziel.',
  'connector.not_found_with_connector_id': 'Kein installierter Connector hat diese connectorId. Wählen Sie eine aus /api/connector-factories.',
  'connector.not_implemented': 'Das kann dieser Connector nicht. Wählen Sie einen anderen.',
  'connector.rate_limit_exceeded': 'Der Anbieter nimmt vorerst keine Anfragen mehr an. Versuchen Sie es später erneut.',
  'connector.should_specify_target': 'Dieser Connector braucht ein Ziel. Senden Sie es als metadata.target.',
  'connector.social_auth_code_invalid': 'Der Anbieter hat den Code dieser Anmeldung nicht angenommen. Beginnen Sie die Anmeldung neu.',
  'connector.social_invalid_access_token': 'Der Anbieter nimmt den Zugang dieser Anmeldung nicht mehr an. Beginnen Sie die Anmeldung neu.',
  'connector.social_invalid_id_token':
    'Was der Anbieter über die Person sagt, ist nicht glaubwürdig. Beginnen Sie die Anmeldung neu; bleibt es so, prüfen Sie den Connector.',
  'connector.token_storage_not_supported': 'Dieser Connector kann keine Token aufbewahren. Lassen Sie enableTokenStorage ausgeschaltet.',
  'connector.unexpected_type': 'Hier braucht es einen Connector eines anderen Typs. Wählen Sie einen passenden.',
  'connector.usage_limit_exceeded': 'Das Kontingent beim Anbieter ist aufgebraucht. Erhöhen Sie es dort oder warten Sie, bis es neu beginnt.',
  'delivery.not_waiting':
    'Diese Nachricht wartet auf keinen weiteren Versuch: Sie ist unterwegs, erledigt oder ihr Code ist abgelaufen. Sehen Sie ihren Verlauf an.',
  'email_template.version_is_deletion': 'Mit dieser Version wurde die Vorlage gelöscht, zu ihr führt kein Weg zurück. Wählen Sie die Version davor.',
  'entity.create_failed': 'Das konnte nicht angelegt werden, und es wurde nichts geändert. Prüfen Sie die Werte und versuchen Sie es erneut.',
  'entity.db_constraint_violated': 'Ein Wert verletzt eine Regel der Daten, und es wurde nichts geändert. Prüfen Sie die Werte und versuchen Sie es erneut.',
  'entity.invalid_input': 'Diese Anfrage ändert nichts. Senden Sie mindestens einen Wert.',
  'entity.not_exists': 'Was hier geändert werden soll, gibt es nicht. Prüfen Sie die Kennung.',
  'entity.not_exists_with_id': 'Nichts hat diese Kennung. Prüfen Sie sie.',
  'entity.relation_foreign_key_not_found': 'Die Anfrage nennt etwas, das es nicht gibt. Prüfen Sie die Kennungen darin.',
  'entity.unique_integrity_violation': 'Das gibt es schon. Wählen Sie andere Werte oder ändern Sie, was da ist.',
  'entity.value_too_long': 'Ein Wert ist zu lang. Kürzen Sie ihn.',
  'guard.invalid_pagination': 'Diese Seite gibt es nicht. Zählen Sie page ab 1 und halten Sie page_size zwischen 1 und 100.',
  'localization.cannot_delete_default_language': 'Das ist die Ersatzsprache, daher müssen ihre Texte bleiben. Wählen Sie zuerst eine andere Ersatzsprache.',
  'localization.invalid_translation_structure':
    'Für einige dieser Texte gibt es auf den Seiten keinen Platz. Halten Sie sich an die Schlüssel der englischen Texte.',
  'oidc.key_not_found': 'Kein Schlüssel hat diese Kennung. Prüfen Sie die Liste der Schlüssel.',
  'oidc.key_required': 'Mindestens ein Schlüssel muss bleiben. Wechseln Sie die Schlüssel zuerst.',
  'oidc.only_previous_key_can_be_deleted': 'Dieser Schlüssel ist in Gebrauch. Wechseln Sie die Schlüssel zuerst und löschen Sie ihn dann.',
  'request.feature_not_supported': 'Diese Installation ist dafür nicht eingerichtet. Lassen Sie es weg oder wenden Sie sich an den Betreiber dieses Dienstes.',
  'resource.cannot_delete_management_api': 'Die Management API selbst kann nicht gelöscht werden. Wählen Sie eine andere Ressource.',
  'resource.cannot_modify_management_api': 'Die Management API selbst kann nicht geändert werden. Wählen Sie eine andere Ressource.',
  'resource.resource_identifier_in_use': 'Diesen Bezeichner hat schon eine andere Ressource. Wählen Sie einen anderen.',
  'role.application_exists': 'Eine dieser Anwendungen hat die Rolle schon. Lassen Sie diese weg.',
  'role.internal_role_violation': 'Diese Rolle gehört dem Dienst und kann nicht geändert werden. Legen Sie eine eigene an.',
  'role.last_administrator':
    'Dann könnte niemand diesen Mandanten mehr verwalten. Machen Sie zuerst eine andere Person zur Administratorin oder zum Administrator.',
  'role.management_api_scopes_not_assignable_to_user_role':
    'Eine Rolle für Personen kann keine Berechtigungen der Management API haben. Wählen Sie eine Rolle für Maschinen.',
  'role.name_in_use': 'Diesen Namen hat schon eine andere Rolle. Wählen Sie einen anderen.',
  'role.scope_exists': 'Die Rolle hat eine dieser Berechtigungen schon. Lassen Sie diese weg.',
  'role.user_exists': 'Eine dieser Personen hat die Rolle schon. Lassen Sie sie weg.',
  'scope.name_exists': 'Die Ressource hat schon eine Berechtigung mit diesem Namen. Wählen Sie einen anderen.',
  'scope.name_with_space': 'Der Name einer Berechtigung enthält keine Leerzeichen. Entfernen Sie sie.',
  'session.insufficient_info': 'Zum Weitermachen fehlt etwas. Senden Sie state und redirectUri.',
  'session.invalid_credentials': 'Diese Zugangsdaten stimmen nicht. Prüfen Sie sie und versuchen Sie es erneut.',
  'sign_in_experiences.adaptive_mfa_requires_mfa':
    'Einen zweiten Faktor nach Risiko zu verlangen, setzt einen zweiten Faktor voraus. Schalten Sie zuerst einen ein.',
  'sign_in_experiences.adaptive_mfa_requires_non_skippable_policy':
    'Wo ein zweiter Faktor nach Risiko verlangt wird, darf ihn niemand überspringen. Wählen Sie eine Richtlinie ohne Überspringen.',
  'sign_in_experiences.at_least_one_authentication_factor':
    'Zu jedem Bezeichner gehört ein Passwort oder ein Code für die Anmeldung. Schalten Sie eines davon ein.',
  'sign_in_experiences.backup_code_cannot_be_enabled_alone':
    'Ersatzcodes springen nur für einen anderen zweiten Faktor ein. Schalten Sie auch einen solchen ein.',
  'sign_in_experiences.code_sign_in_must_be_enabled':
    'Wer sich ohne Passwort registriert, muss sich mit einem Code anmelden können. Schalten Sie Codes für E-Mail und Telefon ein.',
  'sign_in_experiences.duplicated_mfa_factors': 'Ein zweiter Faktor ist doppelt genannt. Nennen Sie jeden einmal.',
  'sign_in_experiences.duplicated_sign_up_identifiers': 'Ein Bezeichner für die Registrierung ist doppelt genannt. Nennen Sie jeden einmal.',
  'sign_in_experiences.email_verification_code_cannot_be_used_for_mfa':
    'Mit einem Code per E-Mail meldet man sich hier an, er kann nicht auch zweiter Faktor sein. Wählen Sie einen anderen zweiten Faktor.',
  'sign_in_experiences.email_verification_code_cannot_be_used_for_sign_in':
    'Ein Code per E-Mail ist hier zweiter Faktor und reicht allein nicht zur Anmeldung. Nehmen Sie ihn zuerst aus den zweiten Faktoren heraus.',
  'sign_in_experiences.enabled_connector_not_found': 'Es gibt keinen Connector, der diese Codes senden könnte. Richten Sie zuerst einen ein.',
  'sign_in_experiences.forgot_password_method_requires_connector':
    'Es gibt keinen Connector, der bei vergessenem Passwort einen Code senden könnte. Richten Sie zuerst einen ein.',
  'sign_in_experiences.invalid_custom_email_blocklist_format':
    'Ein Eintrag der Liste ist weder Adresse noch Domain. Schreiben Sie ihn wie name@example.com oder @example.com.',
  'sign_in_experiences.missing_sign_up_identifiers': 'Für die Registrierung gibt es weitere Bezeichner, aber keinen ersten. Wählen Sie den ersten.',
  'sign_in_experiences.non_adaptive_mfa_requires_skippable_policy':
    'Diese Richtlinie gilt nur, wenn ein zweiter Faktor nach Risiko verlangt wird. Schalten Sie das ein oder wählen Sie eine mit Überspringen.',
  'sign_in_experiences.password_expiration_not_enabled': 'Passwörter laufen hier nicht ab. Schalten Sie den Ablauf zuerst ein.',
  'sign_in_experiences.password_expiration_requires_forgot_password':
    'Passwörter, die ablaufen, müssen sich per Code zurücksetzen lassen. Behalten Sie einen Weg mit Connector oder schalten Sie den Ablauf zuerst aus.',
  'sign_in_experiences.passwordless_requires_verify': 'Eine Registrierung ohne Passwort braucht eine bestätigte Adresse. Schalten Sie die Bestätigung ein.',
  'sign_in_experiences.phone_verification_code_cannot_be_used_for_mfa':
    'Mit einem Code per SMS meldet man sich hier an, er kann nicht auch zweiter Faktor sein. Wählen Sie einen anderen zweiten Faktor.',
  'sign_in_experiences.phone_verification_code_cannot_be_used_for_sign_in':
    'Ein Code per SMS ist hier zweiter Faktor und reicht allein nicht zur Anmeldung. Nehmen Sie ihn zuerst aus den zweiten Faktoren heraus.',
  'sign_in_experiences.stored_settings_unreadable':
    'Die gespeicherten Anmeldeeinstellungen sind nicht lesbar, deshalb kann sich vorerst niemand anmelden. Das Protokoll des Dienstes nennt, was zu berichtigen ist.',
  'sign_in_experiences.unsupported_default_language':
    'Die Seiten gibt es nicht in dieser Sprache. Wählen Sie eine vorhandene oder ergänzen Sie zuerst ihre Texte.',
  'sign_in_experiences.username_policy_case_conflicts_exist':
    'Einige Benutzernamen unterscheiden sich nur in Großbuchstaben, die Schreibung zählt also noch. Benennen Sie zuerst die Konten um, die in data stehen.',
  'user.cannot_delete_self': 'Das eigene Konto können Sie hier nicht löschen. Bitten Sie eine andere Person aus der Administration.',
  'user.invalid_role_type': 'Personen nehmen nur Rollen für Personen an. Wählen Sie eine Rolle vom Typ User.',
  'user.password_algorithm_required': 'Zum Hashwert eines Passworts gehört sein Algorithmus. Senden Sie passwordAlgorithm mit.',
  'user.password_and_digest': 'Die Anfrage enthält ein Passwort und einen Hashwert. Senden Sie nur eines davon.',
  'user.phone_already_in_use': 'Diese Nummer gehört schon zu einem Konto. Melden Sie sich damit an oder nehmen Sie eine andere.',
  'user.role_exists': 'Diese Person hat eine dieser Rollen schon. Lassen Sie diese weg.',
  'user.username_already_in_use': 'Dieser Benutzername gehört schon zu einem Konto. Wählen Sie einen anderen.',
  'verification_code.phone_mismatch': 'Dieser Code ging an eine andere Nummer. Verwenden Sie die Nummer, an die er ging.',
} satisfies ManagementErrorSentences;
