<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>LTR or RTL, as the language is written</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountCard</name>
    <message>
        <source>Switch to it</source>
        <translation>Zu diesem Konto wechseln</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>an account</comment>
        <translation>%1, in Gebrauch</translation>
    </message>
    <message>
        <source>%1, its key is being read…</source>
        <comment>an account</comment>
        <translation>%1, der Schlüssel wird gelesen…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>an account</comment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <comment>an account</comment>
        <translation>Bei %1 abmelden</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an account</comment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an account</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose account it is, its key</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountMenu</name>
    <message>
        <source>Account</source>
        <comment>the menu of those one can switch to</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account, whose it is</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountText</name>
    <message>
        <source>project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>registration token of this computer</source>
        <translation>Registrierungstoken dieses Rechners</translation>
    </message>
    <message>
        <source>OAuth client, for the command line only</source>
        <translation>OAuth-Client, nur für die Befehlszeile</translation>
    </message>
    <message>
        <source>key of an organization</source>
        <translation>Organisationsschlüssel</translation>
    </message>
    <message>
        <source>key of a project</source>
        <translation>Projektschlüssel</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>Benutzerschlüssel</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a key</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>being checked…</source>
        <comment>a key</comment>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>works, checked %1</source>
        <comment>a key; 3 min ago</comment>
        <translation>funktioniert, geprüft %1</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <comment>a key</comment>
        <translation>von der Plattform abgelehnt</translation>
    </message>
    <message>
        <source>not needed: this platform checks no keys</source>
        <comment>a key</comment>
        <translation>nicht nötig: Diese Plattform prüft keine Schlüssel</translation>
    </message>
    <message>
        <source>not checked: the platform gave no answer</source>
        <comment>a key</comment>
        <translation>nicht geprüft: Die Plattform hat nicht geantwortet</translation>
    </message>
    <message>
        <source>none is stored on this computer</source>
        <comment>a key</comment>
        <translation>auf diesem Rechner ist keiner gespeichert</translation>
    </message>
    <message>
        <source>cannot be read from the keychain</source>
        <comment>a key</comment>
        <translation>kann nicht aus dem Schlüsselbund gelesen werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the kind of a key, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The other one can be added as “%4”.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Konto: %1. „%2“ ist das Konto von %3 und behält seinen eigenen Schlüssel. Das andere kann als „%4“ hinzugefügt werden.</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The key can be stored for “%4”, which is here already.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Konto: %1. „%2“ ist das Konto von %3 und behält seinen eigenen Schlüssel. Der Schlüssel kann für „%4“ gespeichert werden, das es hier schon gibt.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Ein anderes Konto hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A name has up to 40 letters from A to Z, digits, dots, dashes and underscores, and begins with a letter or digit.</source>
        <translation>Ein Name hat bis zu 40 Zeichen: Buchstaben von A bis Z, Ziffern, Punkte, Bindestriche und Unterstriche. Er beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>No key is stored for it on this computer. Sign in to it.</source>
        <translation>Auf diesem Rechner ist kein Schlüssel dafür gespeichert. Melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be changed. Check the free space on the disk and the permissions of the folder of the configuration, then try again.</source>
        <translation>Die Liste der Konten kann nicht geändert werden. Prüfen Sie den freien Platz auf dem Datenträger und die Rechte des Ordners mit der Konfiguration und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps by the command line.</source>
        <translation>Es wurde inzwischen entfernt, vielleicht über die Befehlszeile.</translation>
    </message>
    <message>
        <source>“%1” is not used, and nothing has changed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>„%1“ wird nicht verwendet, und nichts hat sich geändert. %2</translation>
    </message>
    <message>
        <source>The command line has switched to “%1”, which is not used here yet. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>Die Befehlszeile hat zu „%1“ gewechselt, das hier noch nicht verwendet wird. %2</translation>
    </message>
    <message>
        <source>“%1” keeps its name. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>„%1“ behält seinen Namen. %2</translation>
    </message>
    <message>
        <source>“%1” is not removed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>„%1“ wird nicht entfernt. %2</translation>
    </message>
    <message>
        <source>Its key is stored and used, but the account “%1” is not in the list. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>Der Schlüssel ist gespeichert und wird verwendet, aber das Konto „%1“ steht nicht in der Liste. %2</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Die Plattform wird gefragt…</translation>
    </message>
    <message>
        <source>The platform has not named an organization for this account. Sign in, and check again.</source>
        <translation>Die Plattform hat für dieses Konto keine Organisation genannt. Melden Sie sich an und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This organization has no keys of hosts.</source>
        <translation>Diese Organisation hat keine Schlüssel von Hosts.</translation>
    </message>
    <message>
        <source>This platform shows its keys only on its own page.</source>
        <translation>Diese Plattform zeigt ihre Schlüssel nur auf ihrer eigenen Seite.</translation>
    </message>
    <message>
        <source>Your key may not see the keys of hosts. Look at them on the platform&apos;s page.</source>
        <translation>Ihr Schlüssel darf die Schlüssel der Hosts nicht sehen. Sehen Sie sie auf der Seite der Plattform an.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: this platform revokes keys only on its own page.</source>
        <translation>„%1“ wurde nicht widerrufen: Diese Plattform widerruft Schlüssel nur auf ihrer eigenen Seite.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: your key may not do that. Revoke it on the platform&apos;s page, or ask an administrator.</source>
        <translation>„%1“ wurde nicht widerrufen: Ihr Schlüssel darf das nicht. Widerrufen Sie ihn auf der Seite der Plattform, oder bitten Sie jemanden von der Verwaltung darum.</translation>
    </message>
    <message>
        <source>It is not certain that “%1” was revoked: the platform cannot be reached. Check again when it is back.</source>
        <translation>Es ist nicht sicher, dass „%1“ widerrufen wurde: Die Plattform ist nicht erreichbar. Prüfen Sie noch einmal, wenn sie zurück ist.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: the platform answered %2. Try again later.</source>
        <translation>„%1“ wurde nicht widerrufen: Die Plattform hat %2 geantwortet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a key; yesterday</comment>
        <translation>angelegt %1</translation>
    </message>
    <message>
        <source>not known when it was made</source>
        <comment>a key</comment>
        <translation>nicht bekannt, wann angelegt</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>a key; 3 h ago</comment>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>not known when it was last used</source>
        <comment>a key</comment>
        <translation>nicht bekannt, wann zuletzt benutzt</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>This is the key of this computer: it takes no more work until its registration is renewed. To replace the key, choose “Renew…” instead.</source>
        <translation>Das ist der Schlüssel dieses Rechners: Er nimmt keine Arbeit mehr an, bis seine Registrierung erneuert ist. Um den Schlüssel zu ersetzen, wählen Sie stattdessen „Erneuern…“.</translation>
    </message>
    <message>
        <source>The computers that use it take no more work until they are registered anew. This cannot be taken back.</source>
        <translation>Die Rechner, die ihn benutzen, nehmen keine Arbeit mehr an, bis sie neu registriert sind. Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Another program is changing the list of accounts. Try again in a moment.</source>
        <translation>Ein anderes Programm ändert gerade die Liste der Konten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountWindows</name>
    <message>
        <source>You are signed out here, but the keychain still holds the key. Remove it there.</source>
        <translation>Sie sind hier abgemeldet, aber der Schlüsselbund enthält den Schlüssel noch. Entfernen Sie ihn dort.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>&amp;Check the keys</source>
        <translation>Schlüssel &amp;prüfen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read, so it may be out of date. Correct the file contexts.json beside the agent&apos;s configuration, or remove it.</source>
        <translation>Die Liste der Konten kann nicht gelesen werden und ist deshalb vielleicht veraltet. Berichtigen Sie die Datei contexts.json neben der Konfiguration des Agenten, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The key comes from the variable RENSEI_API_KEY, which takes the place of every stored key. To use the stored ones, start Rensei Desktop without it.</source>
        <translation>Der Schlüssel kommt aus der Variable RENSEI_API_KEY, die jeden gespeicherten Schlüssel ersetzt. Um die gespeicherten zu verwenden, starten Sie Rensei Desktop ohne sie.</translation>
    </message>
    <message>
        <source>The command line uses “%1”, an OAuth client. Rensei Desktop cannot use it and keeps its account.</source>
        <translation>Die Befehlszeile verwendet „%1“, einen OAuth-Client. Rensei Desktop kann ihn nicht verwenden und behält sein Konto.</translation>
    </message>
    <message>
        <source>Switching changes what is shown here and what the command line asks about. The agent of this computer keeps its own registration.</source>
        <translation>Ein Wechsel ändert, was hier gezeigt wird und wonach die Befehlszeile fragt. Der Agent dieses Rechners behält seine eigene Registrierung.</translation>
    </message>
    <message>
        <source>The agent of this computer keeps its own registration: it works for %1, whichever account is used here.</source>
        <translation>Der Agent dieses Rechners behält seine eigene Registrierung: Er arbeitet für %1, egal welches Konto hier verwendet wird.</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Ein Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account %1 from this computer?</source>
        <translation>Das Konto %1 von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and you are signed out. On the platform the key stays valid until it is revoked there.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund entfernt, und Sie werden abgemeldet. Auf der Plattform bleibt er gültig, bis er dort widerrufen wird.</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain. On the platform the key stays valid until it is revoked there.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund entfernt. Auf der Plattform bleibt er gültig, bis er dort widerrufen wird.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>rensei::app::AdvancedPage</name>
    <message>
        <source>Control &amp;port of the agent</source>
        <translation>Steuer&amp;port des Agenten</translation>
    </message>
    <message>
        <source>This program and rensei-agent reach the agent there, on this computer only. Usual: %1. It counts when the agent has been restarted.</source>
        <comment>a number</comment>
        <translation>Dort erreichen dieses Programm und rensei-agent den Agenten, nur auf diesem Rechner. Üblich: %1. Es gilt, sobald der Agent neu gestartet ist.</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>ein beliebiger freier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a file or folder</comment>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a file or folder</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>This is not there yet: it is made when it is first needed.</source>
        <translation>Das gibt es noch nicht: Es entsteht, wenn es zum ersten Mal gebraucht wird.</translation>
    </message>
    <message>
        <source>No program opened this. Open it in a file manager or an editor:</source>
        <translation>Kein Programm hat das geöffnet. Öffnen Sie es in einer Dateiverwaltung oder einem Editor:</translation>
    </message>
    <message>
        <source>&amp;Reset sizes of windows</source>
        <translation>Fenstergrößen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Windows, and the columns of lists, are as at first when they are next made. Those that are open keep their size.</source>
        <translation>Fenster und die Spalten von Listen sind wie am Anfang, wenn sie das nächste Mal entstehen. Offene behalten ihre Größe.</translation>
    </message>
    <message>
        <source>The sizes are reset. It shows when Rensei Desktop is started again.</source>
        <translation>Die Größen sind zurückgesetzt. Das zeigt sich, wenn Rensei Desktop neu gestartet wird.</translation>
    </message>
    <message>
        <source>The settings of this program cannot be written. Check the permissions of their file, above.</source>
        <translation>Die Einstellungen dieses Programms können nicht geschrieben werden. Prüfen Sie die Rechte der Datei, die oben steht.</translation>
    </message>
    <message>
        <source>Rensei Desktop %1. The agent does not answer, so its version is not known.</source>
        <comment>a version</comment>
        <translation>Rensei Desktop %1. Der Agent antwortet nicht, deshalb ist seine Version nicht bekannt.</translation>
    </message>
    <message>
        <source>Rensei Desktop %1, agent %2.</source>
        <comment>two versions</comment>
        <translation>Rensei Desktop %1, Agent %2.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentCommands</name>
    <message>
        <source>The agent was not paused: it does not answer. Try again in a moment.</source>
        <translation>Der Agent wurde nicht angehalten: Er antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The agent was not resumed: it does not answer. Try again in a moment.</source>
        <translation>Der Agent wurde nicht fortgesetzt: Er antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The number of slots was not changed: the agent does not answer. Try again in a moment.</source>
        <translation>Die Anzahl der Plätze wurde nicht geändert: Der Agent antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The number of slots was not changed: %1.</source>
        <translation>Die Anzahl der Plätze wurde nicht geändert: %1.</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>Agent neu starten</translation>
    </message>
    <message numerus="yes">
        <source>Restart the agent? %n session(s) running on this computer are ended.</source>
        <translation>
            <numerusform>Den Agenten neu starten? %Ln Sitzung, die auf diesem Rechner läuft, wird beendet.</numerusform>
            <numerusform>Den Agenten neu starten? %Ln Sitzungen, die auf diesem Rechner laufen, werden beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Kein Programm hat diesen Ordner geöffnet. Öffnen Sie ihn in einer Dateiverwaltung:</translation>
    </message>
    <message>
        <source>No program opened this file. Open it in an editor:</source>
        <translation>Kein Programm hat diese Datei geöffnet. Öffnen Sie sie in einem Editor:</translation>
    </message>
    <message>
        <source>The session does not go on: the agent does not answer. Try again in a moment.</source>
        <translation>Die Sitzung geht nicht weiter: Der Agent antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The session was not paused: the agent does not answer. Try again in a moment.</source>
        <translation>Die Sitzung wurde nicht pausiert: Der Agent antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>That was not done: %1.</source>
        <comment>why, as the agent says it</comment>
        <translation>Das wurde nicht getan: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentLogDialog</name>
    <message>
        <source>The agent&apos;s log</source>
        <translation>Protokoll des Agenten</translation>
    </message>
    <message numerus="yes">
        <source>The agent ended %n time(s) in a row soon after its start. This is the end of its log:</source>
        <translation>
            <numerusform>Der Agent hat sich kurz nach dem Start beendet. So endet sein Protokoll:</numerusform>
            <numerusform>Der Agent hat sich %Ln-mal hintereinander kurz nach dem Start beendet. So endet sein Protokoll:</numerusform>
        </translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Er hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <source>Whole log…</source>
        <translation>Ganzes Protokoll…</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading the agent&apos;s settings…</source>
        <translation>Die Einstellungen des Agenten werden gelesen…</translation>
    </message>
</context>
<context>
    <name>rensei::app::ApprovalCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>a session, what it asks</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It asks because: %1</source>
        <translation>Die Frage wird gestellt, weil: %1</translation>
    </message>
    <message>
        <source>This work is returned to the platform.</source>
        <translation>Diese Arbeit geht an die Plattform zurück.</translation>
    </message>
    <message>
        <source>No work of this repository or project begins here any more.</source>
        <translation>Hier beginnt keine Arbeit dieses Repositorys oder Projekts mehr.</translation>
    </message>
    <message>
        <source>Work of this repository or project begins without asking.</source>
        <translation>Arbeit dieses Repositorys oder Projekts beginnt ohne Frage.</translation>
    </message>
    <message>
        <source>Only this work.</source>
        <translation>Nur diese Arbeit.</translation>
    </message>
    <message>
        <source>The same request, to the letter, until this session ends.</source>
        <translation>Genau dieselbe Anfrage, bis diese Sitzung endet.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ApprovalText</name>
    <message>
        <source>Run a command?</source>
        <translation>Einen Befehl ausführen?</translation>
    </message>
    <message>
        <source>Read this?</source>
        <translation>Das lesen?</translation>
    </message>
    <message>
        <source>Change a file?</source>
        <translation>Eine Datei ändern?</translation>
    </message>
    <message>
        <source>Delete a file?</source>
        <translation>Eine Datei löschen?</translation>
    </message>
    <message>
        <source>Move a file?</source>
        <translation>Eine Datei verschieben?</translation>
    </message>
    <message>
        <source>Load this from the network?</source>
        <translation>Das aus dem Netz laden?</translation>
    </message>
    <message>
        <source>Begin this work?</source>
        <translation>Diese Arbeit beginnen?</translation>
    </message>
    <message>
        <source>Work in another mode, which may ask less?</source>
        <translation>In einem anderen Modus arbeiten, der vielleicht weniger fragt?</translation>
    </message>
    <message>
        <source>Allow this?</source>
        <translation>Das erlauben?</translation>
    </message>
    <message>
        <source>asked %1 · rejected automatically in %2</source>
        <comment>2 min ago, 13 min</comment>
        <translation>gefragt %1 · wird in %2 von selbst abgelehnt</translation>
    </message>
    <message>
        <source>That question was not open any more, so your answer changed nothing. It was answered elsewhere, its time was over, or its session has ended.</source>
        <translation>Diese Frage war nicht mehr offen, deshalb hat Ihre Antwort nichts geändert. Sie wurde anderswo beantwortet, ihre Zeit war um, oder ihre Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>Ihre Antwort kam nicht an: Der Agent dieses Rechners antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent answered %1. Try again.</source>
        <translation>Ihre Antwort kam nicht an: Der Agent hat %1 geantwortet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived: the agent of this computer does not answer. If the question is still open once it does, answer it again.</source>
        <translation>Es ist nicht bekannt, ob Ihre Antwort ankam: Der Agent dieses Rechners antwortet nicht. Ist die Frage noch offen, sobald er wieder antwortet, beantworten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Your answer was not accepted: %1. Try again.</source>
        <comment>what the agent says</comment>
        <translation>Ihre Antwort wurde nicht angenommen: %1. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Allow for this session</source>
        <translation>Für diese Sitzung erlauben</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionCard</name>
    <message>
        <source>Seen</source>
        <comment>it need not be shown any more</comment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>It does not wait for you any more, unless something else is the matter.</source>
        <translation>Es wartet nicht mehr auf Sie, außer es kommt etwas anderes hinzu.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionText</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%Ln Sache wartet auf Sie</numerusform>
            <numerusform>%Ln Sachen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>Dieser Rechner nimmt keine Arbeit an: Die Plattform hat seine Registrierung abgelehnt</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>Ihr Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a session, what is the matter with it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>Erneuern Sie die Registrierung mit einem Klick, oder legen Sie auf der Plattform ein neues Token an.</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>Er kann widerrufen oder abgelaufen sein. Sitzungen laufen währenddessen weiter.</translation>
    </message>
    <message>
        <source>It ended after %1.</source>
        <comment>2 h 5 min</comment>
        <translation>Sie endete nach %1.</translation>
    </message>
    <message>
        <source>Its work, %1, ended after %2.</source>
        <comment>development, 2 h 5 min</comment>
        <translation>Ihre Arbeit, %1, endete nach %2.</translation>
    </message>
    <message>
        <source>failed %1</source>
        <comment>2 min ago</comment>
        <translation>fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>2 min ago</comment>
        <translation>bemerkt %1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>Registrierung erneuern</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Sitzung zeigen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, until %1 at first</source>
        <translation>
            <numerusform>%Ln zurückgestellt, bis %1</numerusform>
            <numerusform>%Ln zurückgestellt, die erste bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %L1 are shown; the others follow when these are done.</source>
        <translation>Die ersten %L1 werden gezeigt; die anderen folgen, wenn diese erledigt sind.</translation>
    </message>
    <message>
        <source>That does not wait for you any more, so nothing was done.</source>
        <translation>Das wartet nicht mehr auf Sie, deshalb wurde nichts getan.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>a session failed</comment>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionWindow</name>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AwakeChoice</name>
    <message>
        <source>Stay a&amp;wake while a session makes progress</source>
        <translation>Diesen Rechner &amp;wach halten, solange eine Sitzung vorankommt</translation>
    </message>
    <message>
        <source>On &amp;battery, down to a charge of</source>
        <translation>Im &amp;Akkubetrieb, bis zu einer Ladung von</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>It may fall asleep while sessions wait for you, and whenever you close the lid or tell it to. The screen turns off as usual.</source>
        <translation>Er darf einschlafen, während Sitzungen auf Sie warten, und immer, wenn Sie den Deckel schließen oder es ihm sagen. Der Bildschirm geht aus wie sonst.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ComputerPage</name>
    <message>
        <source>&amp;Pause: take no new sessions</source>
        <translation>An&amp;halten: keine neuen Sitzungen annehmen</translation>
    </message>
    <message>
        <source>Projects whose work is done here:</source>
        <translation>Projekte, deren Arbeit hier getan wird:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>None is in the list, so no work is taken.</source>
        <translation>In der Liste steht keines, deshalb wird keine Arbeit angenommen.</translation>
    </message>
    <message>
        <source>What you decided about repositories and projects:</source>
        <translation>Was Sie über Repositorys und Projekte entschieden haben:</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>&amp;Sessions at a time</source>
        <translation>&amp;Sitzungen gleichzeitig</translation>
    </message>
    <message>
        <source>What coding agents may do &amp;without asking</source>
        <translation>Was Coding-Agenten &amp;ohne Frage dürfen</translation>
    </message>
    <message>
        <source>%1 There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <comment>what a choice means</comment>
        <translation>%1 Es gibt keine Sandbox: Ein Coding-Agent läuft als Sie und kann höchstens, was Sie können.</translation>
    </message>
    <message>
        <source>W&amp;ork that is done here</source>
        <translation>A&amp;rbeit, die hier getan wird</translation>
    </message>
    <message>
        <source>Another pro&amp;ject</source>
        <translation>Weiteres Pro&amp;jekt</translation>
    </message>
    <message>
        <source>Another project: its name, or its id</source>
        <translation>Weiteres Projekt: Name oder ID</translation>
    </message>
    <message>
        <source>name, or id</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a project&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The configuration lists them with their repositories. Change them there.</source>
        <translation>Die Konfiguration führt sie mit ihren Repositorys auf. Ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>They count only while you are asked for each repository.</source>
        <translation>Das gilt nur, solange Sie für jedes Repository gefragt werden.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ConfigText</name>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>Das Programm des Agenten endete ohne Ergebnis. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1”</source>
        <translation>Das Programm des Agenten sagt: „%1“</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>Das Programm des Agenten liegt nicht neben diesem. Installieren Sie Rensei Desktop neu.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>Das Programm des Agenten hat lange nichts gemeldet und wurde beendet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>These settings cannot be changed now, and are as they were last known. %1</source>
        <comment>why, and what to do</comment>
        <translation>Diese Einstellungen können gerade nicht geändert werden und sind, wie sie zuletzt bekannt waren. %1</translation>
    </message>
    <message>
        <source>The settings of the agent are not known. %1</source>
        <comment>why, and what to do</comment>
        <translation>Die Einstellungen des Agenten sind nicht bekannt. %1</translation>
    </message>
    <message>
        <source>This was not changed. %1</source>
        <comment>why, and what to do</comment>
        <translation>Das wurde nicht geändert. %1</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent is started: it does not run now.</source>
        <translation>Das ist gespeichert und gilt, sobald der Agent startet: Er läuft gerade nicht.</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent has been restarted.</source>
        <translation>Das ist gespeichert und gilt, sobald der Agent neu gestartet ist.</translation>
    </message>
    <message>
        <source>It is kept, but the agent cannot use its configuration. The status window says why.</source>
        <translation>Das ist gespeichert, aber der Agent kann seine Konfiguration nicht benutzen. Das Statusfenster sagt, warum.</translation>
    </message>
    <message>
        <source>It is kept, but the agent did not answer, so it may count only when the agent has been restarted.</source>
        <translation>Das ist gespeichert, aber der Agent hat nicht geantwortet. Es gilt deshalb vielleicht erst, wenn er neu gestartet ist.</translation>
    </message>
    <message>
        <source>The variable %1 is set and comes before what is chosen here.</source>
        <translation>Die Variable %1 ist gesetzt und geht dem vor, was hier gewählt ist.</translation>
    </message>
    <message>
        <source>This computer takes no new sessions. Those that run go on.</source>
        <translation>Dieser Rechner nimmt keine neuen Sitzungen an. Laufende gehen weiter.</translation>
    </message>
    <message>
        <source>Usual here: %1, one for each processor core. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>Hier üblich: %1, eine je Prozessorkern. Eine kleinere Zahl beendet keine, die läuft.</translation>
    </message>
    <message>
        <source>Usual here: %1, as each needs about 1.5 GiB of memory. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>Hier üblich: %1, denn jede braucht etwa 1,5 GiB Speicher. Eine kleinere Zahl beendet keine, die läuft.</translation>
    </message>
    <message>
        <source>Usual here: %1; more are rarely of use. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>Hier üblich: %1; mehr nützen selten. Eine kleinere Zahl beendet keine, die läuft.</translation>
    </message>
    <message>
        <source>Nothing: whatever asks is rejected</source>
        <comment>what agents may do</comment>
        <translation>Nichts: Jede Anfrage wird abgelehnt</translation>
    </message>
    <message>
        <source>By rules of your own</source>
        <comment>what agents may do</comment>
        <translation>Nach eigenen Regeln</translation>
    </message>
    <message>
        <source>All that a coding agent asks for is rejected, without asking you.</source>
        <translation>Alles, worum ein Coding-Agent bittet, wird abgelehnt, ohne Sie zu fragen.</translation>
    </message>
    <message>
        <source>The configuration holds rules of your own. Change them there.</source>
        <translation>Die Konfiguration enthält eigene Regeln. Ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>All that the platform gives this computer</source>
        <comment>whose work is done</comment>
        <translation>Alles, was die Plattform diesem Rechner gibt</translation>
    </message>
    <message>
        <source>That of the projects in this list</source>
        <comment>whose work is done</comment>
        <translation>Die der Projekte in dieser Liste</translation>
    </message>
    <message>
        <source>Whatever I allow: ask me once for each repository</source>
        <comment>whose work is done</comment>
        <translation>Was ich erlaube: für jedes Repository einmal fragen</translation>
    </message>
    <message>
        <source>Work of other projects is handed back to the platform.</source>
        <translation>Arbeit anderer Projekte geht an die Plattform zurück.</translation>
    </message>
    <message>
        <source>The first work of a repository or project waits ten minutes for your answer, then it is handed back.</source>
        <translation>Die erste Arbeit eines Repositorys oder Projekts wartet zehn Minuten auf Ihre Antwort, dann geht sie zurück.</translation>
    </message>
    <message>
        <source>The platform decides, by the projects that this computer is registered for.</source>
        <translation>Die Plattform entscheidet, nach den Projekten, für die dieser Rechner registriert ist.</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Repository %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Work that names no repository and no project</source>
        <translation>Arbeit, die weder Repository noch Projekt nennt</translation>
    </message>
    <message>
        <source>%1: always allowed</source>
        <comment>a repository</comment>
        <translation>%1: immer erlaubt</translation>
    </message>
    <message>
        <source>%1: never allowed</source>
        <comment>a repository</comment>
        <translation>%1: nie erlaubt</translation>
    </message>
    <message>
        <source>This was not changed, because the agent did not answer. Try again.</source>
        <translation>Das wurde nicht geändert, weil der Agent nicht geantwortet hat. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This was not changed. The agent says: “%1”</source>
        <translation>Das wurde nicht geändert. Der Agent sagt: „%1“</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. It is as last known.</source>
        <translation>Der Agent antwortet nicht, deshalb kann das gerade nicht geändert werden. Es ist, wie zuletzt bekannt.</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. Start it first.</source>
        <translation>Der Agent antwortet nicht, deshalb kann das gerade nicht geändert werden. Starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Sessions that run go on. A pause lasts until it is ended, here or in the tray&apos;s menu.</source>
        <translation>Laufende Sitzungen gehen weiter. Angehalten bleibt, bis Sie es beenden, hier oder im Menü des Infobereichs.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DetailText</name>
    <message>
        <source>Session without an issue</source>
        <translation>Sitzung ohne Issue</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <comment>3 min</comment>
        <translation>denkt seit %1</translation>
    </message>
    <message>
        <source>a tool runs for %1</source>
        <comment>3 min</comment>
        <translation>ein Werkzeug läuft seit %1</translation>
    </message>
    <message>
        <source>runs %1 for %2</source>
        <comment>a tool, 3 min</comment>
        <translation>führt %1 seit %2 aus</translation>
    </message>
    <message>
        <source>waits for your answer for %1</source>
        <comment>3 min</comment>
        <translation>wartet seit %1 auf Ihre Antwort</translation>
    </message>
    <message>
        <source>waits for a message for %1</source>
        <comment>3 min</comment>
        <translation>wartet seit %1 auf eine Nachricht</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit until %1</source>
        <comment>14:30</comment>
        <translation>wartet wegen eines Limits des Anbieters bis %1</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit for %1</source>
        <comment>3 min</comment>
        <translation>wartet seit %1 wegen eines Limits des Anbieters</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <comment>3 min</comment>
        <translation>angehalten seit %1</translation>
    </message>
    <message>
        <source>stalled: nothing was heard for %1</source>
        <comment>3 min</comment>
        <translation>steht: seit %1 kam nichts mehr</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>where a session runs</comment>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <comment>41,200</comment>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>started %1</source>
        <comment>14:22</comment>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>The agent of this computer does not answer. It is tried again automatically.</source>
        <translation>Der Agent dieses Rechners antwortet nicht. Es wird von selbst weiter versucht.</translation>
    </message>
    <message>
        <source>Some entries are missing: they were removed to bound the size of the log.</source>
        <translation>Einige Einträge fehlen: Sie wurden entfernt, damit das Protokoll nicht zu groß wird.</translation>
    </message>
    <message>
        <source>Select a session to see what it does.</source>
        <translation>Wählen Sie eine Sitzung, um zu sehen, was sie tut.</translation>
    </message>
    <message>
        <source>Reading what it did…</source>
        <translation>Es wird gelesen, was sie getan hat…</translation>
    </message>
    <message>
        <source>It has not done anything yet.</source>
        <translation>Sie hat noch nichts getan.</translation>
    </message>
    <message>
        <source>Nothing was recorded of what it did.</source>
        <translation>Von dem, was sie getan hat, wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>What it did cannot be read now.</source>
        <translation>Was sie getan hat, kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This platform does not tell what sessions on other computers do. Open it in the browser instead.</source>
        <translation>Diese Plattform sagt nicht, was Sitzungen auf anderen Rechnern tun. Öffnen Sie sie stattdessen im Browser.</translation>
    </message>
    <message>
        <source>The message was not delivered, and the platform does not say why. It is kept here.</source>
        <translation>Die Nachricht wurde nicht zugestellt, und die Plattform sagt nicht, warum. Sie bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>The message was not delivered: %1. It is kept here.</source>
        <translation>Die Nachricht wurde nicht zugestellt: %1. Sie bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions. The text is kept here, to be copied.</source>
        <translation>Diese Plattform nimmt keine Nachrichten an Sitzungen an. Der Text bleibt hier und kann kopiert werden.</translation>
    </message>
    <message>
        <source>The message was not delivered: your key may not send messages. Ask for the right, or sign in with another key. The text is kept here.</source>
        <translation>Die Nachricht wurde nicht zugestellt: Ihr Schlüssel darf keine Nachrichten senden. Bitten Sie um das Recht, oder melden Sie sich mit einem anderen Schlüssel an. Der Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>The message may not have been delivered: the platform cannot be reached. It is kept here; sending it again delivers it once.</source>
        <translation>Die Nachricht wurde vielleicht nicht zugestellt: Die Plattform ist nicht erreichbar. Sie bleibt hier; wird sie noch einmal gesendet, kommt sie nur einmal an.</translation>
    </message>
    <message>
        <source>The message was not delivered: the platform did not accept it. The text is kept here; try again later.</source>
        <translation>Die Nachricht wurde nicht zugestellt: Die Plattform hat sie nicht angenommen. Der Text bleibt hier; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>pauses after this turn</source>
        <translation>pausiert nach dieser Runde</translation>
    </message>
    <message>
        <source>The platform has not told yet what it does.</source>
        <translation>Die Plattform hat noch nicht gemeldet, was sie tut.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiagnosticsWindow</name>
    <message>
        <source>&amp;Save…</source>
        <comment>a diagnostics bundle</comment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <source>These files help to find out what is wrong. Look through them, and untick what you do not want to give away. Keys, addresses of people and your name were removed. Nothing is sent anywhere.</source>
        <translation>Diese Dateien helfen herauszufinden, was nicht stimmt. Sehen Sie sie durch und entfernen Sie das Häkchen bei dem, was Sie nicht weitergeben wollen. Schlüssel, Adressen von Personen und Ihr Name wurden entfernt. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What is saved of this file</source>
        <translation>Was von dieser Datei gespeichert wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1. This computer is being checked; the report comes in a moment.</source>
        <translation>
            <numerusform>%Ln Datei, %1. Dieser Rechner wird geprüft; der Bericht kommt gleich.</numerusform>
            <numerusform>%Ln Dateien, %1. Dieser Rechner wird geprüft; der Bericht kommt gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <comment>of a diagnostics bundle, and their size</comment>
        <translation>
            <numerusform>%Ln Datei, %1.</numerusform>
            <numerusform>%Ln Dateien, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be saved here: %1. Nothing was written. Choose another place.</source>
        <translation>Hier konnte nicht gespeichert werden: %1. Nichts wurde geschrieben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Kein Programm hat diesen Ordner geöffnet. Öffnen Sie ihn in einer Dateiverwaltung:</translation>
    </message>
    <message>
        <source>It is saved in this place. Nothing was sent anywhere.</source>
        <translation>Es ist an diesem Ort gespeichert. Nichts wurde irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu nachsehen</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Repository %1</translation>
    </message>
    <message>
        <source>a copy from which working copies are made quickly; it holds no work of sessions</source>
        <translation>eine Kopie, aus der Arbeitskopien schnell entstehen; sie enthält keine Arbeit von Sitzungen</translation>
    </message>
    <message>
        <source>This folder is not there any more. Look again.</source>
        <translation>Diesen Ordner gibt es nicht mehr. Sehen Sie neu nach.</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Kein Programm hat diesen Ordner geöffnet. Öffnen Sie ihn in einer Dateiverwaltung:</translation>
    </message>
    <message>
        <source>Discard the working copy</source>
        <translation>Arbeitskopie verwerfen</translation>
    </message>
    <message>
        <source>Discard the working copy of %1?</source>
        <translation>Die Arbeitskopie von %1 verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Room for working copies</source>
        <translation>&amp;Platz für Arbeitskopien</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>of room</comment>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskRow</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Open folder of %1</source>
        <translation>Ordner von %1 öffnen</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a size, and why it is there</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskText</name>
    <message>
        <source>There are no working copies on this computer.</source>
        <translation>Auf diesem Rechner gibt es keine Arbeitskopien.</translation>
    </message>
    <message>
        <source>Working copies take %1.</source>
        <comment>a size</comment>
        <translation>Arbeitskopien belegen %1.</translation>
    </message>
    <message>
        <source>Working copies take %1 of %2.</source>
        <comment>two sizes</comment>
        <translation>Arbeitskopien belegen %1 von %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons for which a working copy is kept</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>in use by its session</source>
        <comment>a working copy</comment>
        <translation>von der eigenen Sitzung benutzt</translation>
    </message>
    <message>
        <source>safe to remove: everything in it exists elsewhere, too</source>
        <comment>a working copy</comment>
        <translation>kann weg: Alles darin gibt es auch anderswo</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a working copy</comment>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>kept: %1. Of its build output %2 can be removed.</source>
        <comment>reasons, a size</comment>
        <translation>bleibt: %1. Von den Build-Ergebnissen können %2 weg.</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <comment>reasons</comment>
        <translation>bleibt: %1</translation>
    </message>
    <message>
        <source>being examined…</source>
        <comment>a working copy</comment>
        <translation>wird untersucht…</translation>
    </message>
    <message>
        <source>not examined: it may hold work that is only here</source>
        <comment>a working copy</comment>
        <translation>nicht untersucht: enthält vielleicht Arbeit, die es nur hier gibt</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Es wird nachgesehen, was da ist…</translation>
    </message>
    <message>
        <source>Finding out what is safe to remove…</source>
        <translation>Es wird ermittelt, was gefahrlos weg kann…</translation>
    </message>
    <message>
        <source>Removing what is safe…</source>
        <translation>Was weg kann, wird entfernt…</translation>
    </message>
    <message>
        <source>Discarding the working copy…</source>
        <translation>Die Arbeitskopie wird verworfen…</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <comment>a size</comment>
        <translation>%1 wurden frei.</translation>
    </message>
    <message>
        <source>Nothing was freed: what was safe before is not so any more.</source>
        <translation>Nichts wurde frei: Was vorher weg konnte, kann es jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Free what is safe: %1</source>
        <comment>a size</comment>
        <translation>&amp;Freigeben, was weg kann: %1</translation>
    </message>
    <message>
        <source>&amp;Free what is safe</source>
        <translation>&amp;Freigeben, was weg kann</translation>
    </message>
    <message>
        <source>It is not known what is safe to remove.</source>
        <translation>Es ist nicht bekannt, was gefahrlos weg kann.</translation>
    </message>
    <message>
        <source>It is not known what was removed.</source>
        <translation>Es ist nicht bekannt, was entfernt wurde.</translation>
    </message>
    <message>
        <source>The working copy was not discarded.</source>
        <translation>Die Arbeitskopie wurde nicht verworfen.</translation>
    </message>
    <message>
        <source>This is what was known before, because it could not be looked up anew.</source>
        <translation>So war es zuletzt bekannt, denn neu konnte nicht nachgesehen werden.</translation>
    </message>
    <message>
        <source>It is not known what working copies take.</source>
        <translation>Es ist nicht bekannt, wie viel Arbeitskopien belegen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is not known or was not done, and then why and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>Das Programm des Agenten liegt nicht neben diesem. Installieren Sie Rensei Desktop neu.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Look again.</source>
        <translation>Das Programm des Agenten hat lange nichts gemeldet und wurde beendet. Sehen Sie neu nach.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Look again.</source>
        <translation>Das Programm des Agenten endete ohne Ergebnis. Sehen Sie neu nach.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Look again.</source>
        <translation>Das Programm des Agenten sagt: „%1“ Sehen Sie neu nach.</translation>
    </message>
    <message>
        <source>It takes %1. Nobody has looked yet whether it holds work that is only there. What is only there is lost.</source>
        <comment>a size</comment>
        <translation>Sie belegt %1. Ob Arbeit darin ist, die es nur dort gibt, hat noch niemand nachgesehen. Was es nur dort gibt, geht verloren.</translation>
    </message>
    <message>
        <source>It takes %1, and is kept because of this: %2. What is only there is lost.</source>
        <comment>a size, reasons</comment>
        <translation>Sie belegt %1 und bleibt aus diesem Grund: %2. Was es nur dort gibt, geht verloren.</translation>
    </message>
    <message>
        <source>When they take more, this computer takes no new sessions until something is freed; nothing is deleted for it. Usual: %1 GiB.</source>
        <comment>a number</comment>
        <translation>Belegen sie mehr, nimmt dieser Rechner keine neuen Sitzungen an, bis etwas frei wird; gelöscht wird dafür nichts. Üblich: %1 GiB.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DoctorWindow</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Rechner prüfen</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Von diesem Rechner entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>being fixed</source>
        <comment>a check</comment>
        <translation>wird behoben</translation>
    </message>
    <message>
        <source>being fixed…</source>
        <comment>a check</comment>
        <translation>wird behoben…</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnosedaten speichern…</translation>
    </message>
</context>
<context>
    <name>rensei::app::ErrorText</name>
    <message>
        <source>This is not the address of a platform. It begins with https://, and ends before any question mark.</source>
        <translation>Das ist keine Adresse einer Plattform. Sie beginnt mit https:// und endet vor einem Fragezeichen.</translation>
    </message>
    <message>
        <source>No Rensei platform answers at this address. Check it, and whether your network wants you to sign in first.</source>
        <translation>Unter dieser Adresse antwortet keine Rensei-Plattform. Prüfen Sie sie, und ob Ihr Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform: %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>Es gibt keine sichere Verbindung zur Plattform: %1. Hat Ihr Netz ein eigenes Zertifikat, nennen Sie dessen Datei unter „network: caFile“ in der Konfiguration des Agenten.</translation>
    </message>
    <message>
        <source>There is no way to the platform: %1.</source>
        <translation>Es gibt keinen Weg zur Plattform: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Check the address and your network, then try again.</source>
        <translation>Die Plattform ist nicht erreichbar. Prüfen Sie die Adresse und Ihr Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The platform is asked too often. Wait a moment, then try again.</source>
        <translation>Die Plattform wird zu oft gefragt. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked. Try again later.</source>
        <translation>Die Plattform hat %1 geantwortet, deshalb konnte der Schlüssel nicht geprüft werden. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This platform wants a key. Create one in Settings → API Keys.</source>
        <translation>Diese Plattform verlangt einen Schlüssel. Legen Sie einen unter „Settings → API Keys“ an.</translation>
    </message>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>Dieser Schlüssel wurde abgelehnt. Prüfen Sie, ob er ganz kopiert wurde, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. A user key is needed here.</source>
        <translation>Mit diesem Schlüssel lässt die Plattform keine Anmeldung zu. Hier ist ein Benutzerschlüssel nötig.</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. It says: “%1”</source>
        <translation>Mit diesem Schlüssel lässt die Plattform keine Anmeldung zu. Sie sagt: „%1“</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>Das ist ein Registrierungstoken für einen Host. Hier ist ein Benutzerschlüssel nötig.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only.</source>
        <translation>Auf diesem Rechner wurde kein Schlüsselbund gefunden. Der Schlüssel kann nur bis zum Beenden aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, then try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Sehen Sie nach, ob er auf ein Passwort wartet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain takes nothing this long. Check what was pasted.</source>
        <translation>So etwas Langes nimmt der Schlüsselbund nicht. Prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>The keychain could not store the key. Try again, or keep it for this session only.</source>
        <translation>Der Schlüsselbund konnte den Schlüssel nicht speichern. Versuchen Sie es noch einmal, oder behalten Sie ihn nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. Sign in to keep a key for this session only.</source>
        <translation>Auf diesem Rechner wurde kein Schlüsselbund gefunden. Melden Sie sich an, um einen Schlüssel nur bis zum Beenden zu behalten.</translation>
    </message>
    <message>
        <source>The stored key cannot be read. Try again, or sign in with a new key.</source>
        <translation>Der gespeicherte Schlüssel kann nicht gelesen werden. Versuchen Sie es noch einmal, oder melden Sie sich mit einem neuen an.</translation>
    </message>
    <message>
        <source>This choice lasts only until Rensei Desktop is closed, because %1 cannot be written. Check the free space on the disk and the permissions of the folder, then choose again.</source>
        <translation>Diese Wahl gilt nur, bis Rensei Desktop beendet wird, weil %1 nicht geschrieben werden kann. Prüfen Sie den freien Platz auf dem Datenträger und die Rechte des Ordners, und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform cannot be reached. Try again when it is back.</source>
        <translation>%1 wurde nicht gestoppt: Die Plattform ist nicht erreichbar. Versuchen Sie es wieder, wenn sie zurück ist.</translation>
    </message>
    <message>
        <source>%1 was not stopped: your key may not do that. Ask for the right, or sign in with another key.</source>
        <translation>%1 wurde nicht gestoppt: Ihr Schlüssel darf das nicht. Bitten Sie um das Recht, oder melden Sie sich mit einem anderen Schlüssel an.</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and no computer has begun it. Stop it when one has.</source>
        <translation>%1 wurde nicht gestoppt: Diese Plattform stoppt keine Sitzungen, und kein Rechner hat sie begonnen. Stoppen Sie sie, sobald einer das hat.</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and it runs on another computer. Stop it there.</source>
        <translation>%1 wurde nicht gestoppt: Diese Plattform stoppt keine Sitzungen, und sie läuft auf einem anderen Rechner. Stoppen Sie sie dort.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>%1 wurde nicht gestoppt: Der Agent dieses Rechners antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform is asked too often. Try again in a moment.</source>
        <translation>%1 wurde nicht gestoppt: Die Plattform wird zu oft gefragt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform answered %2. Try again later.</source>
        <translation>%1 wurde nicht gestoppt: Die Plattform hat %2 geantwortet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform&apos;s answer cannot be read. Try again later.</source>
        <translation>%1 wurde nicht gestoppt: Die Antwort der Plattform ist nicht lesbar. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, because %1.</source>
        <translation>Die Plattform ist nicht erreichbar, weil %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. It is tried again automatically.</source>
        <translation>Die Plattform ist nicht erreichbar. Es wird von selbst weiter versucht.</translation>
    </message>
    <message>
        <source>A sign-in page stands before the platform, as some networks have. It is tried again automatically.</source>
        <translation>Vor der Plattform steht eine Anmeldeseite, wie manche Netze sie haben. Es wird von selbst weiter versucht.</translation>
    </message>
    <message>
        <source>Your key may not read sessions. Sign in with a key that has the right to.</source>
        <translation>Ihr Schlüssel darf keine Sitzungen lesen. Melden Sie sich mit einem an, der das Recht dazu hat.</translation>
    </message>
    <message>
        <source>The platform is asked too often. It is tried again automatically.</source>
        <translation>Die Plattform wird zu oft gefragt. Es wird von selbst weiter versucht.</translation>
    </message>
    <message>
        <source>The platform gave an answer that this version cannot read. Look for an update.</source>
        <translation>Die Plattform hat eine Antwort gegeben, die diese Version nicht lesen kann. Suchen Sie nach einer neueren.</translation>
    </message>
    <message>
        <source>The platform answered %1.</source>
        <translation>Die Plattform hat %1 geantwortet.</translation>
    </message>
    <message>
        <source>The token could not be kept. Try again.</source>
        <translation>Das Token konnte nicht aufbewahrt werden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The agent&apos;s program is missing. Install Rensei Desktop again.</source>
        <translation>Das Programm des Agenten fehlt. Installieren Sie Rensei Desktop neu.</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read or is full, so the key was not stored. Remove an account, or correct the file contexts.json beside the agent&apos;s configuration.</source>
        <translation>Die Liste Ihrer Konten kann nicht gelesen werden oder ist voll, deshalb wurde der Schlüssel nicht gespeichert. Entfernen Sie ein Konto, oder berichtigen Sie die Datei contexts.json neben der Konfiguration des Agenten.</translation>
    </message>
    <message>
        <source>The settings of Rensei Desktop were lost, because their file was damaged. Choose again what you had chosen in the settings.</source>
        <translation>Die Einstellungen von Rensei Desktop gingen verloren, weil ihre Datei beschädigt war. Wählen Sie in den Einstellungen noch einmal, was Sie gewählt hatten.</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read still holds. The damaged file is kept here:</source>
        <translation>Die Datei mit den Einstellungen von Rensei Desktop war beschädigt. Was davon lesbar war, gilt weiter; sehen Sie in den Einstellungen nach, ob es das ist, was Sie wollen. Die beschädigte Datei liegt hier:</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2.</source>
        <comment>2: why, as the agent says it</comment>
        <translation>%1 wurde nicht gestoppt: %2.</translation>
    </message>
</context>
<context>
    <name>rensei::app::FilterChips</name>
    <message>
        <source>Sessions that ask something, are stuck, or failed and were not looked at yet</source>
        <translation>Sitzungen, die etwas fragen, feststecken oder fehlgeschlagen sind und noch nicht angesehen wurden</translation>
    </message>
    <message>
        <source>Working %1</source>
        <translation>Arbeitet %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>Wartet %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>Fertig %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Gestoppt %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>Andere %1</translation>
    </message>
    <message>
        <source>Red %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>Rot %1</translation>
    </message>
    <message>
        <source>Yellow %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>Gelb %1</translation>
    </message>
    <message>
        <source>Green %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>Grün %1</translation>
    </message>
    <message>
        <source>Health unknown %1</source>
        <comment>and a number of sessions</comment>
        <translation>Gesundheit unbekannt %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>a number of sessions</comment>
        <translation>Braucht Sie %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::GeneralPage</name>
    <message>
        <source>&amp;Start Rensei Desktop at login</source>
        <translation>Rensei Desktop bei der Anmeldung &amp;starten</translation>
    </message>
    <message>
        <source>The agent still starts at login where that was set up.</source>
        <translation>Der Agent startet weiterhin bei der Anmeldung, wo das eingerichtet ist.</translation>
    </message>
    <message>
        <source>It starts in the background, without a window.</source>
        <translation>Es startet im Hintergrund, ohne Fenster.</translation>
    </message>
    <message>
        <source>Another copy of Rensei Desktop starts at login. Tick this to start this one instead.</source>
        <translation>Bei der Anmeldung startet eine andere Kopie von Rensei Desktop. Setzen Sie das Häkchen, damit stattdessen diese startet.</translation>
    </message>
    <message>
        <source>The agent&apos;s own entry starts it at login, so there is nothing to choose here.</source>
        <translation>Der Eintrag des Agenten startet es bei der Anmeldung, deshalb gibt es hier nichts zu wählen.</translation>
    </message>
    <message>
        <source>This system names no place for what starts at login. Set the variable HOME, then start Rensei Desktop again.</source>
        <translation>Dieses System nennt keinen Ort für das, was bei der Anmeldung startet. Setzen Sie die Variable HOME und starten Sie Rensei Desktop neu.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>This could not be changed, because %1 cannot be written: %2. Check its permissions and those of its folder, then try again.</source>
        <translation>Das konnte nicht geändert werden, weil %1 nicht geschrieben werden kann: %2. Prüfen Sie die Rechte der Datei und ihres Ordners und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a newer version is out</source>
        <translation>&amp;Hinweis, wenn es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>Nobody is asked: this copy does not know where to. Look where you got it from.</source>
        <translation>Niemand wird gefragt: Diese Kopie weiß nicht, wo. Sehen Sie dort nach, woher Sie sie haben.</translation>
    </message>
    <message>
        <source>%1 is asked once a day, and learns nothing but the version that you have. Nothing is installed automatically.</source>
        <comment>a host</comment>
        <translation>%1 wird einmal am Tag gefragt und erfährt nur, welche Version Sie haben. Nichts wird von selbst installiert.</translation>
    </message>
</context>
<context>
    <name>rensei::app::GlyphIcon</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>rensei::app::HealthCard</name>
    <message>
        <source>Send a message…</source>
        <translation>Nachricht senden…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>Stoppen…</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeyRow</name>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>a key</comment>
        <translation>%1 widerrufen</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeysView</name>
    <message>
        <source>Keys of the hosts of this organization</source>
        <translation>Schlüssel der Hosts dieser Organisation</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu nachsehen</translation>
    </message>
    <message>
        <source>Re&amp;new this computer&apos;s key…</source>
        <translation>Schlüssel dieses Rechners &amp;erneuern…</translation>
    </message>
    <message>
        <source>&amp;Open the platform&apos;s page</source>
        <translation>&amp;Seite der Plattform öffnen</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>„%1“ ist widerrufen.</translation>
    </message>
    <message>
        <source>Only the first %1 keys are shown. Look for the others on the platform&apos;s page.</source>
        <translation>Nur die ersten %1 Schlüssel werden gezeigt. Die anderen finden Sie auf der Seite der Plattform.</translation>
    </message>
    <message>
        <source>This computer is registered with %1. Switch to an account there to renew its key.</source>
        <translation>Dieser Rechner ist bei %1 registriert. Wechseln Sie zu einem Konto dort, um seinen Schlüssel zu erneuern.</translation>
    </message>
    <message>
        <source>No browser opened this page. Open it yourself:</source>
        <translation>Kein Browser hat diese Seite geöffnet. Öffnen Sie sie selbst:</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Einen Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>Den Schlüssel %1 widerrufen?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostTokenDialog</name>
    <message>
        <source>Keep it in a private file</source>
        <translation>In einer privaten Datei aufbewahren</translation>
    </message>
    <message>
        <source>Register this computer</source>
        <translation>Diesen Rechner registrieren</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>&amp;Registrierungstoken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Create one in Settings → Projects → API Keys, of the type Worker Registration. The agent keeps it in the keychain.</source>
        <translation>Legen Sie eines unter „Settings → Projects → API Keys“ an, vom Typ „Worker Registration“. Der Agent bewahrt es im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Handing it to the agent…</source>
        <translation>Es wird dem Agenten übergeben…</translation>
    </message>
    <message>
        <source>Waiting until the platform knows this computer…</source>
        <translation>Warten, bis die Plattform diesen Rechner kennt…</translation>
    </message>
    <message>
        <source>The token is kept, but this computer is not registered yet. The agent goes on trying; see the status window.</source>
        <translation>Das Token ist aufbewahrt, aber dieser Rechner ist noch nicht registriert. Der Agent versucht es weiter; siehe Statusfenster.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This computer is registered.</source>
        <translation>Dieser Rechner ist registriert.</translation>
    </message>
    <message>
        <source>The token is kept, but the agent works for %1. Restart the agent to have it work for the platform that is shown.</source>
        <translation>Das Token ist aufbewahrt, aber der Agent arbeitet für %1. Starten Sie ihn neu, damit er für die gezeigte Plattform arbeitet.</translation>
    </message>
    <message>
        <source>The platform refused this token. Check that it was copied whole, or create a new one.</source>
        <translation>Die Plattform hat dieses Token abgelehnt. Prüfen Sie, ob es ganz kopiert wurde, oder legen Sie ein neues an.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ItemList</name>
    <message>
        <source>%1: %2</source>
        <comment>a button, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeBars</name>
    <message>
        <source>%1. No new session begins.</source>
        <translation>%1. Keine neue Sitzung beginnt.</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a report was read</comment>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeNotices</name>
    <message>
        <source>Show status</source>
        <translation>Status zeigen</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeText</name>
    <message>
        <source>A coding agent works on a session</source>
        <translation>Ein Coding-Agent arbeitet an einer Sitzung</translation>
    </message>
    <message>
        <source>May fall asleep: no session can go on by itself</source>
        <translation>Darf einschlafen: Keine Sitzung kann von selbst weitergehen</translation>
    </message>
    <message>
        <source>May fall asleep: no session makes progress</source>
        <translation>Darf einschlafen: Keine Sitzung kommt voran</translation>
    </message>
    <message>
        <source>May fall asleep: the battery is at %1 %</source>
        <translation>Darf einschlafen: Der Akku steht bei %1 %</translation>
    </message>
    <message>
        <source>Kept awake: %1 makes progress</source>
        <comment>an issue</comment>
        <translation>Wird wach gehalten: %1 kommt voran</translation>
    </message>
    <message>
        <source>May fall asleep: the system does not let it be kept awake</source>
        <translation>Darf einschlafen: Das System lässt nicht zu, dass er wach gehalten wird</translation>
    </message>
    <message numerus="yes">
        <source>Quits when %n session(s) have ended</source>
        <translation>
            <numerusform>Wird beendet, sobald %Ln Sitzung zu Ende ist</numerusform>
            <numerusform>Wird beendet, sobald %Ln Sitzungen zu Ende sind</numerusform>
        </translation>
    </message>
    <message>
        <source>While this computer was asleep</source>
        <translation>Während dieser Rechner schlief</translation>
    </message>
    <message>
        <source>Asleep from %1 to %2.</source>
        <comment>23:10, 07:02</comment>
        <translation>Er schlief von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <comment>an issue</comment>
        <translation>%1 ist fertig.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>an issue</comment>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <comment>an issue</comment>
        <translation>%1 wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1 was given to another computer, which works on it.</source>
        <comment>an issue</comment>
        <translation>%1 ging an einen anderen Rechner, der daran arbeitet.</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and waits for a computer.</source>
        <comment>an issue</comment>
        <translation>%1 wurde von der Plattform zurückgenommen und wartet auf einen Rechner.</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and is completed.</source>
        <comment>an issue</comment>
        <translation>%1 wurde von der Plattform zurückgenommen und ist fertig.</translation>
    </message>
    <message>
        <source>%1 is not this computer&apos;s any more.</source>
        <comment>an issue</comment>
        <translation>%1 gehört nicht mehr zu diesem Rechner.</translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) ended.</source>
        <translation>
            <numerusform>%Ln weitere Sitzung endete.</numerusform>
            <numerusform>%Ln weitere Sitzungen endeten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes sessions again</source>
        <translation>Der Agent nimmt wieder Sitzungen an</translation>
    </message>
    <message>
        <source>Rensei Desktop ended before the sessions that it waited for. Its agent takes sessions again.</source>
        <translation>Rensei Desktop endete vor den Sitzungen, auf die es wartete. Sein Agent nimmt wieder Sitzungen an.</translation>
    </message>
</context>
<context>
    <name>rensei::app::LimitsPage</name>
    <message>
        <source>none</source>
        <comment>the usual limit</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>A session may take two hours, unless the entry of its coding agent in the configuration, or the platform, says otherwise. There are no limits of turns or cost in the configuration.</source>
        <translation>Eine Sitzung darf zwei Stunden dauern, außer der Eintrag ihres Coding-Agenten in der Konfiguration oder die Plattform sagt etwas anderes. Für Runden und Kosten gibt es in der Konfiguration keine Grenzen.</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Memory of a session</source>
        <translation>&amp;Speicher einer Sitzung</translation>
    </message>
    <message>
        <source>A session that takes more is ended as failed, and says why. Usual: %1.</source>
        <translation>Eine Sitzung, die mehr belegt, wird als fehlgeschlagen beendet und sagt, warum. Üblich: %1.</translation>
    </message>
    <message>
        <source>Memory of &amp;all sessions together</source>
        <translation>Speicher &amp;aller Sitzungen zusammen</translation>
    </message>
    <message>
        <source>When they take more, the one that takes the most is ended. Usual: %1.</source>
        <translation>Belegen sie mehr, wird die beendet, die am meisten belegt. Üblich: %1.</translation>
    </message>
    <message>
        <source>&amp;Processes of a session</source>
        <translation>&amp;Prozesse einer Sitzung</translation>
    </message>
    <message>
        <source>A session that starts more is ended as failed. Usual: %1.</source>
        <translation>Eine Sitzung, die mehr startet, wird als fehlgeschlagen beendet. Üblich: %1.</translation>
    </message>
    <message>
        <source>Processes of all sessions &amp;together</source>
        <translation>Prozesse aller Sitzungen &amp;zusammen</translation>
    </message>
    <message>
        <source>When there are more, the session with the most is ended. Usual: %1.</source>
        <translation>Sind es mehr, wird die Sitzung mit den meisten beendet. Üblich: %1.</translation>
    </message>
    <message>
        <source>P&amp;riority of sessions</source>
        <translation>P&amp;riorität der Sitzungen</translation>
    </message>
    <message>
        <source>With a low one your own programs come first. It counts for sessions that begin from now on.</source>
        <translation>Bei einer niedrigen haben Ihre eigenen Programme Vorrang. Es gilt für Sitzungen, die von jetzt an beginnen.</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a priority</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>a priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Silence after which a session is shown as stalled</source>
        <translation>Sti&amp;lle, nach der eine Sitzung als stehend gezeigt wird</translation>
    </message>
    <message>
        <source>It goes on all the same. Usual: %1.</source>
        <translation>Sie läuft trotzdem weiter. Üblich: %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Silence after which a session is &amp;ended</source>
        <translation>Stille, nach der eine Sitzung &amp;beendet wird</translation>
    </message>
    <message>
        <source>It is ended as failed. Waiting for you does not count. Usual: %1.</source>
        <translation>Sie wird als fehlgeschlagen beendet. Warten auf Sie zählt nicht. Üblich: %1.</translation>
    </message>
    <message>
        <source>&amp;Grace for sessions when the agent is stopped</source>
        <translation>&amp;Frist für Sitzungen, wenn der Agent beendet wird</translation>
    </message>
    <message>
        <source>Those that still run then are ended. Usual: %1.</source>
        <translation>Die dann noch laufen, werden beendet. Üblich: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>time</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogWindow</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>Wessen Protokoll</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Open logs folder</source>
        <translation>Protokoll&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The agent does not answer. This is what its log file holds.</source>
        <translation>Der Agent antwortet nicht. Das steht in seiner Protokolldatei.</translation>
    </message>
    <message>
        <source>This computer has no log of this session any more. Its page on the platform tells what it did.</source>
        <translation>Dieser Rechner hat kein Protokoll dieser Sitzung mehr. Ihre Seite auf der Plattform sagt, was sie getan hat.</translation>
    </message>
    <message>
        <source>The agent does not answer. The log goes on when it does.</source>
        <translation>Der Agent antwortet nicht. Das Protokoll geht weiter, sobald er es tut.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Das Protokoll wird gelesen.</translation>
    </message>
    <message>
        <source>It holds no lines yet.</source>
        <translation>Es hat noch keine Zeilen.</translation>
    </message>
    <message>
        <source>Lines shown: %1. Some in between were removed before they were read.</source>
        <translation>Gezeigte Zeilen: %1. Einige dazwischen wurden entfernt, bevor sie gelesen waren.</translation>
    </message>
    <message>
        <source>Lines shown: %1. Earlier ones were dropped.</source>
        <translation>Gezeigte Zeilen: %1. Frühere sind weggefallen.</translation>
    </message>
    <message>
        <source>Lines shown: %1.</source>
        <translation>Gezeigte Zeilen: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>The log was saved in this file:</source>
        <translation>Das Protokoll wurde in dieser Datei gespeichert:</translation>
    </message>
    <message>
        <source>The log could not be saved in this file: %1. Choose another place.</source>
        <translation>Das Protokoll konnte nicht in dieser Datei gespeichert werden: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageBar</name>
    <message>
        <source>Copy</source>
        <comment>the address beside</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageField</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Message to the session</source>
        <translation>Nachricht an die Sitzung</translation>
    </message>
    <message>
        <source>The platform does not list this session, so it takes no messages.</source>
        <translation>Die Plattform führt diese Sitzung nicht auf, deshalb nimmt sie keine Nachrichten an.</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions.</source>
        <translation>Diese Plattform nimmt keine Nachrichten an Sitzungen an.</translation>
    </message>
    <message>
        <source>Write to the agent to let it go on…</source>
        <translation>Schreiben Sie dem Agenten, damit er weitermacht…</translation>
    </message>
    <message>
        <source>Write to the agent…</source>
        <translation>Schreiben Sie dem Agenten…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Run a session again</source>
        <translation>Sitzung noch einmal laufen lassen</translation>
    </message>
    <message>
        <source>This session has ended. Run it again?</source>
        <translation>Diese Sitzung ist zu Ende. Noch einmal laufen lassen?</translation>
    </message>
    <message>
        <source>A message lets it run again, which may cost money.</source>
        <translation>Eine Nachricht lässt sie wieder laufen, was Geld kosten kann.</translation>
    </message>
    <message>
        <source>Send and run again</source>
        <translation>Senden und wieder laufen lassen</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkPage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust, too (a PEM file)</source>
        <translation>&amp;Zertifikate, denen auch vertraut wird (eine PEM-Datei)</translation>
    </message>
    <message>
        <source>For a certificate of your company or network. The system&apos;s stay trusted.</source>
        <translation>Für ein Zertifikat Ihrer Firma oder Ihres Netzes. Denen des Systems wird weiter vertraut.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a file</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Eine Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Zertifikate, denen vertraut wird</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkText</name>
    <message>
        <source>Asking %1 for its first page, without a proxy and without your key.</source>
        <comment>an address</comment>
        <translation>%1 wird nach der ersten Seite gefragt, ohne Proxy und ohne Ihren Schlüssel.</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, as the system says, without your key.</source>
        <comment>an address</comment>
        <translation>%1 wird nach der ersten Seite gefragt, wie im System eingestellt, ohne Ihren Schlüssel.</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, by the proxy %2, without your key.</source>
        <comment>two addresses</comment>
        <translation>%1 wird nach der ersten Seite gefragt, über den Proxy %2, ohne Ihren Schlüssel.</translation>
    </message>
    <message>
        <source>It was reached: it answered with %1 after %2 s.</source>
        <comment>an HTTP status, a time</comment>
        <translation>Die Plattform wurde erreicht: Sie hat nach %2 s mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>It was reached, but not trusted: %1. If a certificate of your company or network stands in between, choose its file above.</source>
        <comment>why</comment>
        <translation>Die Plattform wurde erreicht, aber ihr wird nicht vertraut: %1. Steht ein Zertifikat Ihrer Firma oder Ihres Netzes dazwischen, wählen Sie oben dessen Datei.</translation>
    </message>
    <message>
        <source>No answer came within %1 s. Check the address of the proxy, and the connection.</source>
        <comment>a time</comment>
        <translation>In %1 s kam keine Antwort. Prüfen Sie die Adresse des Proxys und die Verbindung.</translation>
    </message>
    <message>
        <source>It was not reached: %1. Check the address of the proxy, and the connection.</source>
        <comment>why</comment>
        <translation>Die Plattform wurde nicht erreicht: %1. Prüfen Sie die Adresse des Proxys und die Verbindung.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or others than it got. Enter them above, below the proxy&apos;s address.</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort, oder andere als die erhaltenen. Geben Sie sie oben ein, unter der Adresse des Proxys.</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoTrayWindow</name>
    <message>
        <source>Rensei Desktop</source>
        <translation>Rensei Desktop</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>the button that opens what the tray icon&apos;s menu holds</comment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich. Unter GNOME tut das die Erweiterung AppIndicator.</translation>
    </message>
    <message>
        <source>How</source>
        <comment>to get tray icons</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Tray icons</source>
        <translation>Symbole im Infobereich</translation>
    </message>
    <message>
        <source>Install the package gnome-shell-extension-appindicator, switch the extension on, and log in again. Other desktops: add a tray to the panel. The icon then appears automatically.</source>
        <translation>Installieren Sie das Paket gnome-shell-extension-appindicator, schalten Sie die Erweiterung ein und melden Sie sich neu an. Auf anderen Desktops fügen Sie der Leiste einen Infobereich hinzu. Das Symbol erscheint dann von selbst.</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticeText</name>
    <message numerus="yes">
        <source>%n more thing(s) need you</source>
        <translation>
            <numerusform>%Ln weitere Sache wartet auf Sie</numerusform>
            <numerusform>%Ln weitere Sachen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>Registrierung erneuern</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>Status zeigen</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 braucht Sie</translation>
    </message>
    <message>
        <source>A session needs attention</source>
        <translation>Eine Sitzung braucht Sie</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Sitzung zeigen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a session</comment>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A session failed</source>
        <translation>Eine Sitzung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 waits for you: %2</source>
        <comment>a session, what it asks</comment>
        <translation>%1 wartet auf Sie: %2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticesPage</name>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>Tell me about:</source>
        <translation>Hinweise auf:</translation>
    </message>
    <message>
        <source>Q&amp;uestions of agents</source>
        <translation>&amp;Fragen von Agenten</translation>
    </message>
    <message>
        <source>&amp;Red and failed sessions</source>
        <translation>Rote und fe&amp;hlgeschlagene Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Account, agent and platform</source>
        <translation>&amp;Konto, Agent und Plattform</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>when quiet hours begin</comment>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>when quiet hours end</comment>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Ruhezeiten beginnen um</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Ruhezeiten enden um</translation>
    </message>
    <message>
        <source>Within quiet hours no notification appears, each day.</source>
        <translation>In den Ruhezeiten erscheint an keinem Tag ein Hinweis.</translation>
    </message>
    <message>
        <source>Both times are the same, so there are no quiet hours. Change one of them.</source>
        <translation>Beide Zeiten sind gleich, es gibt also keine Ruhezeiten. Ändern Sie eine davon.</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2 on the next day. What still holds then is told.</source>
        <comment>22:00, 07:00</comment>
        <translation>Von %1 bis %2 am nächsten Tag erscheint kein Hinweis. Was dann noch gilt, wird danach gesagt.</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2. What still holds then is told.</source>
        <comment>12:00, 14:00</comment>
        <translation>Von %1 bis %2 erscheint kein Hinweis. Was dann noch gilt, wird danach gesagt.</translation>
    </message>
</context>
<context>
    <name>rensei::app::PlanView</name>
    <message>
        <source>%1 %2</source>
        <comment>a mark, a step of a plan</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a plan, whether it is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan: %1 of %2</source>
        <comment>steps that are done</comment>
        <translation>Plan: %1 von %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyField</name>
    <message>
        <source>The platform is reached directly, whatever the system says.</source>
        <translation>Die Plattform wird direkt erreicht, was auch immer im System eingestellt ist.</translation>
    </message>
    <message>
        <source>The variables HTTPS_PROXY and NO_PROXY count, else the settings of the system.</source>
        <translation>Es gelten die Variablen HTTPS_PROXY und NO_PROXY, sonst die Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>It counts for this program at once, and for the agent. This computer itself, and what NO_PROXY names, is reached directly.</source>
        <translation>Er gilt für dieses Programm sofort, und für den Agenten. Dieser Rechner selbst, und was NO_PROXY nennt, wird direkt erreicht.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>a proxy</comment>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>a proxy, whose address follows</comment>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyLoginFields</name>
    <message>
        <source>Pass&amp;word for the proxy</source>
        <translation>Pass&amp;wort für den Proxy</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>Benu&amp;tzername für den Proxy</translation>
    </message>
    <message>
        <source>Only where the proxy wants one. Empty: it is sent neither.</source>
        <translation>Nur, wenn der Proxy einen verlangt. Leer: Er bekommt weder Namen noch Passwort.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a user name</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The password is stored in the keychain.</source>
        <translation>Das Passwort ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The keychain keeps it, and it is not shown again.</source>
        <translation>Der Schlüsselbund bewahrt es auf, und es wird nicht wieder angezeigt.</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitController</name>
    <message>
        <source>Rensei Desktop does not quit: the agent does not answer, and may still take sessions. Quit again in a moment.</source>
        <translation>Rensei Desktop wird nicht beendet: Der Agent antwortet nicht und nimmt vielleicht noch Sitzungen an. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitDialog</name>
    <message>
        <source>Quit Rensei Desktop</source>
        <translation>Rensei Desktop beenden</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Weiter &amp;warten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The agent goes on by itself and takes new sessions, too. Nothing starts it again if it fails, until you start Rensei Desktop. What agents ask meanwhile is rejected.</source>
        <translation>Der Agent macht allein weiter und nimmt auch neue Sitzungen an. Scheitert er, startet ihn nichts neu, bis Sie Rensei Desktop starten. Was Agenten währenddessen fragen, wird abgelehnt.</translation>
    </message>
    <message>
        <source>The agent is a background service of this computer and goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>Der Agent ist ein Hintergrunddienst dieses Rechners und macht weiter wie bisher. Was Agenten währenddessen fragen, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Rensei Desktop did not start the agent, so it goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>Rensei Desktop hat den Agenten nicht gestartet, deshalb macht er weiter wie bisher. Was Agenten währenddessen fragen, wird abgelehnt.</translation>
    </message>
    <message>
        <source>&amp;Leave running</source>
        <translation>Weiter&amp;laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>Z&amp;u Ende bringen, dann beenden</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, it stops and Rensei Desktop quits. You can call that off until then.</source>
        <translation>Der Agent nimmt keine neuen Sitzungen an. Sind diese zu Ende, beendet er sich, und Rensei Desktop auch. Bis dahin können Sie das absagen.</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, Rensei Desktop quits and the agent takes sessions again. You can call that off until then.</source>
        <translation>Der Agent nimmt keine neuen Sitzungen an. Sind diese zu Ende, beendet sich Rensei Desktop, und der Agent nimmt wieder Sitzungen an. Bis dahin können Sie das absagen.</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Jetzt &amp;stoppen</translation>
    </message>
    <message>
        <source>The sessions end here and the agent stops. The platform gives them to another computer, where they begin anew, or ends them as failed. Paused ones go on when the agent starts again. Working copies stay on this computer.</source>
        <translation>Die Sitzungen enden hier, und der Agent beendet sich. Die Plattform gibt sie einem anderen Rechner, wo sie von vorn beginnen, oder beendet sie als fehlgeschlagen. Angehaltene gehen weiter, wenn der Agent wieder startet. Arbeitskopien bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>&amp;Nicht beenden</translation>
    </message>
    <message>
        <source>The agent takes sessions again, as it did before.</source>
        <translation>Der Agent nimmt wieder Sitzungen an, wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>Rensei Desktop quits when %n session(s) have ended.</source>
        <translation>
            <numerusform>Rensei Desktop wird beendet, sobald %Ln Sitzung zu Ende ist.</numerusform>
            <numerusform>Rensei Desktop wird beendet, sobald %Ln Sitzungen zu Ende sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer.</source>
        <translation>
            <numerusform>Auf diesem Rechner läuft %Ln Sitzung.</numerusform>
            <numerusform>Auf diesem Rechner laufen %Ln Sitzungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::RemovalDialog</name>
    <message>
        <source>Revoke the registration key, too</source>
        <translation>Auch den Registrierungsschlüssel widerrufen</translation>
    </message>
    <message>
        <source>Delete the agent&apos;s data, too: settings, logs, working copies</source>
        <translation>Auch die Daten des Agenten löschen: Einstellungen, Protokolle, Arbeitskopien</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Rechner entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer. The removal waits for their end; no new one begins.</source>
        <translation>
            <numerusform>Auf diesem Rechner läuft %Ln Sitzung. Das Entfernen wartet, bis sie endet; keine neue beginnt.</numerusform>
            <numerusform>Auf diesem Rechner laufen %Ln Sitzungen. Das Entfernen wartet, bis sie enden; keine neue beginnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Entfernt:</translation>
    </message>
    <message>
        <source>Nothing of the agent was found to remove.</source>
        <translation>Vom Agenten wurde nichts gefunden, was zu entfernen wäre.</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>Das wird entfernt:</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>Kein Browser ging auf. Öffnen Sie diese Adresse in einem:</translation>
    </message>
    <message>
        <source>Remove the agent from this computer?</source>
        <translation>Den Agenten von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>rensei::app::RenameDialog</name>
    <message>
        <source>Rename an account</source>
        <translation>Ein Konto umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>of an account</comment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The command line uses this name, too.</source>
        <translation>Auch die Befehlszeile verwendet diesen Namen.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ResultRow</name>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>rensei::app::RunnersPage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>The agent knows no coding agents. Look at its configuration.</source>
        <translation>Der Agent kennt keine Coding-Agenten. Sehen Sie in seine Konfiguration.</translation>
    </message>
    <message>
        <source>Of those below, the one that was chosen when this computer was set up comes first.</source>
        <translation>Von den unten genannten kommt zuerst der, der bei der Einrichtung dieses Rechners gewählt wurde.</translation>
    </message>
    <message>
        <source>A session that names another one is done by that.</source>
        <translation>Eine Sitzung, die einen anderen nennt, führt dieser aus.</translation>
    </message>
    <message>
        <source>Coding agent for sessions that &amp;name none</source>
        <translation>Coding-Agent für Sitzungen, die &amp;keinen nennen</translation>
    </message>
    <message>
        <source>The first that is ready</source>
        <comment>a coding agent</comment>
        <translation>Der erste, der bereit ist</translation>
    </message>
</context>
<context>
    <name>rensei::app::RunnersText</name>
    <message>
        <source>%1 %2</source>
        <comment>a program, its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not installed</source>
        <comment>a coding agent</comment>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>installed; not known whether it is signed in</source>
        <comment>a coding agent</comment>
        <translation>installiert; ob angemeldet, ist nicht bekannt</translation>
    </message>
    <message>
        <source>installed and signed in</source>
        <comment>a coding agent</comment>
        <translation>installiert und angemeldet</translation>
    </message>
    <message>
        <source>installed, not signed in</source>
        <comment>a coding agent</comment>
        <translation>installiert, nicht angemeldet</translation>
    </message>
    <message>
        <source>%1; does the sessions that name no agent</source>
        <comment>a coding agent</comment>
        <translation>%1; führt die Sitzungen aus, die keinen Agenten nennen</translation>
    </message>
    <message>
        <source>Install it, then check again.</source>
        <translation>Installieren Sie ihn und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>To get it, type this in a terminal, then check again: %1</source>
        <comment>a command</comment>
        <translation>Um ihn zu bekommen, geben Sie das in einem Terminal ein und prüfen Sie dann noch einmal: %1</translation>
    </message>
    <message>
        <source>It asks for nothing before it acts, so it gets no work before the configuration accepts that.</source>
        <translation>Er fragt nicht, bevor er handelt, und bekommt deshalb keine Arbeit, bis die Konfiguration das zulässt.</translation>
    </message>
    <message>
        <source>Start it in a terminal and sign in, then check again.</source>
        <translation>Starten Sie ihn in einem Terminal, melden Sie sich an und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>It says: “%1” Start it in a terminal and sign in, then check again.</source>
        <translation>Er sagt: „%1“ Starten Sie ihn in einem Terminal, melden Sie sich an und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>Er konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>Starting each of them to see whether it is signed in…</source>
        <translation>Jeder wird gestartet, um zu sehen, ob er angemeldet ist…</translation>
    </message>
    <message>
        <source>Looking for coding agents…</source>
        <translation>Es wird nach Coding-Agenten gesucht…</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>Das Programm des Agenten liegt nicht neben diesem. Installieren Sie Rensei Desktop neu.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Check again.</source>
        <translation>Das Programm des Agenten hat lange nichts gemeldet und wurde beendet. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Check again.</source>
        <translation>Das Programm des Agenten endete ohne Ergebnis. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Check again.</source>
        <translation>Das Programm des Agenten sagt: „%1“ Prüfen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionCells</name>
    <message>
        <source>Health</source>
        <comment>column of the sessions</comment>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Identifier</source>
        <comment>column of the sessions</comment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the sessions</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Work type</source>
        <comment>column of the sessions</comment>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column of the sessions</comment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column of the sessions</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of the sessions</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of the sessions</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a cell without a value</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The platform did not tell it.</source>
        <translation>Die Plattform hat es nicht gesagt.</translation>
    </message>
    <message>
        <source>Health unknown: the platform is out of reach.</source>
        <translation>Gesundheit unbekannt: Die Plattform ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not list this session last time.</source>
        <translation>Gesundheit unbekannt: Die Plattform hat diese Sitzung zuletzt nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not tell it.</source>
        <translation>Gesundheit unbekannt: Die Plattform hat sie nicht genannt.</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <comment>green, yellow or red</comment>
        <translation>Gesundheit: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a signal and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This session belongs to no issue.</source>
        <translation>Diese Sitzung gehört zu keinem Issue.</translation>
    </message>
    <message>
        <source>%1
The platform last listed it %2.</source>
        <comment>ENG-124, 5 min ago</comment>
        <translation>%1
Die Plattform hat sie zuletzt %2 aufgeführt.</translation>
    </message>
    <message>
        <source>Asked to stop on %1</source>
        <comment>date and time</comment>
        <translation>Um Stopp gebeten am %1</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>Sie hat nicht begonnen.</translation>
    </message>
    <message>
        <source>It goes on, since %1</source>
        <comment>date and time</comment>
        <translation>Sie läuft noch, seit %1</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>column of the sessions</comment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The platform did not tell it, and it does not run on this computer.</source>
        <translation>Die Plattform hat es nicht gesagt, und sie läuft nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 so far, says the agent of this computer</source>
        <comment>an amount of money</comment>
        <translation>Bisher %1, sagt der Agent dieses Rechners</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionHead</name>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionListText</name>
    <message>
        <source>Sign in to see sessions.</source>
        <translation>Melden Sie sich an, um Sitzungen zu sehen.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Your key was refused. Sign in again to see sessions.</source>
        <translation>Ihr Schlüssel wurde abgelehnt. Melden Sie sich neu an, um Sitzungen zu sehen.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>Sitzungen werden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Noch keine Sitzungen.</translation>
    </message>
    <message>
        <source>No sessions yet in %1.</source>
        <translation>Noch keine Sitzungen in %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the search</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded, and there are more.</source>
        <translation>Auf ‚%1‘ passt keine der %2 geladenen, und es gibt weitere.</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded, and there are more.</source>
        <translation>Keine der %1 geladenen passt, und es gibt weitere.</translation>
    </message>
    <message>
        <source>Search the others</source>
        <translation>Die anderen durchsuchen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded.</source>
        <translation>Auf ‚%1‘ passt keine der %2 geladenen.</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded.</source>
        <translation>Keine der %1 geladenen passt.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <comment>why</comment>
        <translation>Die Suche endete vorzeitig. %1</translation>
    </message>
    <message>
        <source>Your key was refused. Showing what was known before.</source>
        <translation>Ihr Schlüssel wurde abgelehnt. Gezeigt wird, was vorher bekannt war.</translation>
    </message>
    <message>
        <source>Offline since %1. Showing what was known then.</source>
        <translation>Offline seit %1. Gezeigt wird, was damals bekannt war.</translation>
    </message>
    <message>
        <source>%1 Showing what was known at %2.</source>
        <comment>an error, and the time of the last success</comment>
        <translation>%1 Gezeigt wird, was um %2 bekannt war.</translation>
    </message>
    <message>
        <source>%1 shown of %2 loaded</source>
        <translation>%1 von %2 geladenen gezeigt</translation>
    </message>
    <message>
        <source>more on scrolling</source>
        <translation>mehr beim Scrollen</translation>
    </message>
    <message>
        <source>Searching older sessions for ‘%1’… %2 looked through.</source>
        <translation>Ältere Sitzungen werden nach ‚%1‘ durchsucht… %2 durchgesehen.</translation>
    </message>
    <message>
        <source>Searching older sessions… %1 looked through.</source>
        <translation>Ältere Sitzungen werden durchsucht… %1 durchgesehen.</translation>
    </message>
    <message>
        <source>‘%1’ is not in the newest %2.</source>
        <translation>Auf ‚%1‘ passt keine der neuesten %2.</translation>
    </message>
    <message>
        <source>Nothing matches in the newest %1.</source>
        <translation>Keine der neuesten %1 passt.</translation>
    </message>
    <message>
        <source>Search older ones</source>
        <translation>Ältere durchsuchen</translation>
    </message>
    <message>
        <source>%1 in these %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>%1 in diesen %2</translation>
    </message>
    <message>
        <source>%1 in these %2, of which %3 tell no cost</source>
        <translation>%1 in diesen %2, davon %3 ohne Kostenangabe</translation>
    </message>
    <message>
        <source>%1 in the selected %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>%1 in den ausgewählten %2</translation>
    </message>
    <message>
        <source>%1 in the selected %2, of which %3 tell no cost</source>
        <translation>%1 in den ausgewählten %2, davon %3 ohne Kostenangabe</translation>
    </message>
    <message>
        <source>searching older sessions…</source>
        <translation>ältere Sitzungen werden durchsucht…</translation>
    </message>
    <message>
        <source>older ones were not searched</source>
        <translation>ältere wurden nicht durchsucht</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionPane</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Keep the newest entry in sight</source>
        <translation>Den neuesten Eintrag im Blick behalten</translation>
    </message>
    <message>
        <source>No entry contains this.</source>
        <translation>Kein Eintrag enthält das.</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <comment>a session</comment>
        <translation>S&amp;toppen…</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Move this column forward</source>
        <translation>Diese Spalte nach vorn</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation>Diese Spalte nach hinten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionText</name>
    <message>
        <source>queued</source>
        <comment>status of a session</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>working</source>
        <comment>status of a session</comment>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>status of a session</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status of a session</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>status of a session</comment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>stopping, asked %1</source>
        <comment>%1: 3 s ago</comment>
        <translation>stoppt, gebeten %1</translation>
    </message>
    <message>
        <source>stopping, delivered</source>
        <comment>the host has the request</comment>
        <translation>stoppt, zugestellt</translation>
    </message>
    <message>
        <source>still stopping</source>
        <comment>asked for minutes ago</comment>
        <translation>stoppt noch immer</translation>
    </message>
    <message>
        <source>long running</source>
        <comment>health of a session</comment>
        <translation>läuft lange</translation>
    </message>
    <message>
        <source>stale heartbeat</source>
        <comment>health of a session</comment>
        <translation>Lebenszeichen veraltet</translation>
    </message>
    <message>
        <source>tool loop stuck</source>
        <comment>health of a session</comment>
        <translation>Werkzeugschleife</translation>
    </message>
    <message>
        <source>claim stuck</source>
        <comment>health of a session</comment>
        <translation>Übernahme hängt</translation>
    </message>
    <message>
        <source>It has been active longer than is usual.</source>
        <translation>Sie ist länger aktiv als üblich.</translation>
    </message>
    <message>
        <source>Its host has not been heard from for a while.</source>
        <translation>Von ihrem Host kam seit einer Weile nichts.</translation>
    </message>
    <message>
        <source>It calls the same tool again and again and gets no further.</source>
        <translation>Sie ruft immer wieder dasselbe Werkzeug auf und kommt nicht weiter.</translation>
    </message>
    <message>
        <source>A host has claimed it, and nothing was begun.</source>
        <translation>Ein Host hat sie übernommen, und nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>health unknown</source>
        <comment>health of a session</comment>
        <translation>Gesundheit unbekannt</translation>
    </message>
    <message>
        <source>green</source>
        <comment>health of a session</comment>
        <translation>grün</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>health of a session</comment>
        <translation>gelb</translation>
    </message>
    <message>
        <source>red</source>
        <comment>health of a session</comment>
        <translation>rot</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <comment>health of a session</comment>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>The platform says that it works on this computer, but its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>Die Plattform sagt, dass sie auf diesem Rechner arbeitet, aber ihr Lauf hier endete um %1. Stoppen Sie sie, damit die Plattform nicht mehr auf sie wartet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>health and its reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&lt;$%1</source>
        <comment>less than an amount of US dollars</comment>
        <translation>&lt;%1 $</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>session without an issue</source>
        <translation>Sitzung ohne Issue</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>waits for you</source>
        <comment>status of a session: it has a question</comment>
        <translation>wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the list of %1 in browser (the session&apos;s project is not known)</source>
        <translation>Die Liste von %1 im Browser öffnen (das Projekt der Sitzung ist nicht bekannt)</translation>
    </message>
    <message>
        <source>Open the platform in browser (its project is not known)</source>
        <translation>Die Plattform im Browser öffnen (das Projekt ist nicht bekannt)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>of what the browser would open</comment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Stop… (no computer has begun it)</source>
        <translation>Stoppen… (kein Rechner hat sie begonnen)</translation>
    </message>
    <message>
        <source>Stop… (it runs on another computer)</source>
        <translation>Stoppen… (sie läuft auf einem anderen Rechner)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation>Zuerst, was Sie braucht</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <comment>sessions</comment>
        <translation>und %1 andere</translation>
    </message>
    <message>
        <source>Stop a session</source>
        <translation>Eine Sitzung stoppen</translation>
    </message>
    <message>
        <source>Stop these sessions?</source>
        <translation>Diese Sitzungen stoppen?</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>Diese Sitzung stoppen?</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 stoppen?</translation>
    </message>
    <message>
        <source>The agent is asked to stop and the session ends as stopped.</source>
        <translation>Der Agent wird gebeten aufzuhören, und die Sitzung endet als gestoppt.</translation>
    </message>
    <message>
        <source>Their agents are asked to stop and the sessions end as stopped.</source>
        <translation>Ihre Agenten werden gebeten aufzuhören, und die Sitzungen enden als gestoppt.</translation>
    </message>
    <message>
        <source>The others that are selected have ended, or cannot be stopped from here.</source>
        <translation>Die anderen ausgewählten sind zu Ende oder können von hier nicht gestoppt werden.</translation>
    </message>
    <message>
        <source>Stop session</source>
        <translation>Sitzung stoppen</translation>
    </message>
    <message>
        <source>Stop sessions</source>
        <translation>Sitzungen stoppen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Open workspace folder</source>
        <translation>Arbeitsordner öffnen</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>Kein Browser ging auf. Öffnen Sie diese Adresse in einem:</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Identifier or title, e.g. %1</source>
        <translation>Kennung oder Titel, z. B. %1</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>Kennungen und Titel durchsuchen</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Fortsetzen lassen</translation>
    </message>
    <message>
        <source>Pause after this turn</source>
        <translation>Nach dieser Runde pausieren</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingField</name>
    <message>
        <source>Use the usual value</source>
        <translation>Üblichen Wert verwenden</translation>
    </message>
    <message>
        <source>Use the usual value: %1</source>
        <comment>the name of a setting</comment>
        <translation>Üblichen Wert verwenden: %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>General</source>
        <comment>a section of the settings</comment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Coding agents</source>
        <translation>Coding-Agenten</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a section of the settings</comment>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>a section of the settings</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a section of the settings</comment>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a section of the settings</comment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>a section of the settings</comment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Advanced</source>
        <comment>a section of the settings</comment>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupChoicesView</name>
    <message>
        <source>Take work while nobody is &amp;logged in, too</source>
        <translation>Auch Arbeit annehmen, wenn niemand &amp;angemeldet ist</translation>
    </message>
    <message>
        <source>&amp;Coding agent</source>
        <comment>the field for it</comment>
        <translation>&amp;Coding-Agent</translation>
    </message>
    <message>
        <source>&amp;Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>&amp;Ohne Frage</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <comment>the field for it</comment>
        <translation>Coding-Agent</translation>
    </message>
    <message>
        <source>Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>Ohne Frage</translation>
    </message>
    <message>
        <source>The system then starts your background programs with the computer.</source>
        <translation>Das System startet Ihre Hintergrundprogramme dann mit dem Rechner.</translation>
    </message>
    <message>
        <source>There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <translation>Es gibt keine Sandbox: Ein Coding-Agent läuft als Sie und kann höchstens, was Sie können.</translation>
    </message>
    <message>
        <source>Your account has no project. Create one on the platform, then look again.</source>
        <translation>Ihr Konto hat kein Projekt. Legen Sie eines auf der Plattform an und sehen Sie neu nach.</translation>
    </message>
    <message>
        <source>This computer takes the work of this project.</source>
        <translation>Dieser Rechner nimmt die Arbeit dieses Projekts an.</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Install one, such as Claude Code, Codex or Gemini CLI, then look again. Or try it with the demo platform.</source>
        <translation>Auf diesem Rechner wurde kein Coding-Agent gefunden. Installieren Sie einen, etwa Claude Code, Codex oder Gemini CLI, und sehen Sie neu nach. Oder probieren Sie es mit der Demo-Plattform.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>starts in the background: %1</source>
        <translation>startet im Hintergrund: %1</translation>
    </message>
    <message>
        <source>This will be written:</source>
        <translation>Das wird geschrieben:</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <comment>the field for them</comment>
        <translation>&amp;Projekte</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>the field for them</comment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>Wählen Sie mindestens eines.</translation>
    </message>
    <message numerus="yes">
        <source>This computer takes the work of %n project(s).</source>
        <translation>
            <numerusform>Dieser Rechner nimmt die Arbeit eines Projekts an.</numerusform>
            <numerusform>Dieser Rechner nimmt die Arbeit von %Ln Projekten an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupOffer</name>
    <message>
        <source>&amp;Import it</source>
        <comment>the set-up of another program</comment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Only watc&amp;h it</source>
        <comment>the agent of another program</comment>
        <translation>Nur &amp;beobachten</translation>
    </message>
    <message>
        <source>Start a&amp;fresh</source>
        <comment>without the set-up of another program</comment>
        <translation>&amp;Neu anfangen</translation>
    </message>
    <message>
        <source>Nothing of it is changed or deleted.</source>
        <translation>Nichts davon wird geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>This program shows how that agent is doing, and starts none itself.</source>
        <translation>Dieses Programm zeigt, wie es jenem Agenten geht, und startet selbst keinen.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupProgressView</name>
    <message>
        <source>Use this token</source>
        <translation>Dieses Token verwenden</translation>
    </message>
    <message>
        <source>Start Rensei Desktop at login</source>
        <translation>Rensei Desktop bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>&amp;Registrierungstoken</translation>
    </message>
    <message>
        <source>Somebody with the right to make keys creates one in Settings → Projects → API Keys, of the type Worker Registration.</source>
        <translation>Wer Schlüssel anlegen darf, legt eines unter „Settings → Projects → API Keys“ an, vom Typ „Worker Registration“.</translation>
    </message>
    <message>
        <source>What was written stands in %1.</source>
        <comment>a file</comment>
        <translation>Was geschrieben wurde, steht in %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupSteps</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a step of setting it up</comment>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>a step</comment>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a step</comment>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>a step</comment>
        <translation>%1, kommt noch</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupText</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>Coding-Agent</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation>Registrierungsschlüssel</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Background service</source>
        <translation>Hintergrunddienst</translation>
    </message>
    <message>
        <source>Agent answers</source>
        <translation>Agent antwortet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>Von der Plattform aufgeführt</translation>
    </message>
    <message>
        <source>Running sessions end</source>
        <translation>Laufende Sitzungen enden</translation>
    </message>
    <message>
        <source>Signed off from the platform</source>
        <translation>Bei der Plattform abgemeldet</translation>
    </message>
    <message>
        <source>State of the agent</source>
        <translation>Zustand des Agenten</translation>
    </message>
    <message>
        <source>Logs, sessions, working copies</source>
        <translation>Protokolle, Sitzungen, Arbeitskopien</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step</comment>
        <translation>noch zu tun</translation>
    </message>
    <message>
        <source>at work…</source>
        <comment>a step</comment>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>in place already</source>
        <comment>a step</comment>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a step</comment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a step and what is known of it</comment>
        <translation>zurückgenommen: %1</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <comment>a command</comment>
        <translation>In einem Terminal: %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <comment>a button</comment>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>a button</comment>
        <translation>Diesen Rechner prüfen…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <comment>a button</comment>
        <translation>Von diesem Rechner entfernen…</translation>
    </message>
    <message>
        <source>This computer is set up and takes work</source>
        <translation>Dieser Rechner ist eingerichtet und nimmt Arbeit an</translation>
    </message>
    <message>
        <source>This computer is registered and takes work</source>
        <translation>Dieser Rechner ist registriert und nimmt Arbeit an</translation>
    </message>
    <message>
        <source>Everything was removed</source>
        <translation>Alles wurde entfernt</translation>
    </message>
    <message>
        <source>This computer is being set up…</source>
        <translation>Dieser Rechner wird eingerichtet…</translation>
    </message>
    <message>
        <source>The set-up is being checked and completed…</source>
        <translation>Die Einrichtung wird geprüft und vervollständigt…</translation>
    </message>
    <message>
        <source>The agent is being removed…</source>
        <translation>Der Agent wird entfernt…</translation>
    </message>
    <message>
        <source>What was done is being taken back…</source>
        <translation>Was getan wurde, wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Rechner wird angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>Canceled. %n step(s) were taken back</source>
        <translation>
            <numerusform>Abgebrochen. %Ln Schritt wurde zurückgenommen</numerusform>
            <numerusform>Abgebrochen. %Ln Schritte wurden zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled. Nothing had been changed</source>
        <translation>Abgebrochen. Es war nichts geändert worden</translation>
    </message>
    <message>
        <source>It stopped at “%1”. Try again to go on</source>
        <comment>the name of a step</comment>
        <translation>Angehalten bei „%1“. Versuchen Sie es noch einmal, dann geht es dort weiter</translation>
    </message>
    <message>
        <source>It stopped at “%1”. What worked is kept</source>
        <comment>the name of a step</comment>
        <translation>Angehalten bei „%1“. Was gelang, bleibt</translation>
    </message>
    <message>
        <source>It did not end as it should</source>
        <translation>Es endete nicht, wie es sollte</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>Das Programm des Agenten liegt nicht neben diesem. Installieren Sie Rensei Desktop neu.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again; what worked is kept.</source>
        <translation>Das Programm des Agenten hat lange nichts gemeldet und wurde beendet. Versuchen Sie es noch einmal; was gelang, bleibt.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again; what worked is kept.</source>
        <translation>Das Programm des Agenten endete ohne Ergebnis. Versuchen Sie es noch einmal; was gelang, bleibt.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again; what worked is kept.</source>
        <translation>Das Programm des Agenten endete ohne Ergebnis. Es sagt: „%1“ Versuchen Sie es noch einmal; was gelang, bleibt.</translation>
    </message>
    <message>
        <source>Read and edit; ask before each command</source>
        <comment>what agents may do</comment>
        <translation>Lesen und ändern; vor jedem Befehl fragen</translation>
    </message>
    <message>
        <source>Read, edit and run in the session&apos;s folder</source>
        <comment>what agents may do</comment>
        <translation>Lesen, ändern und ausführen im Ordner der Sitzung</translation>
    </message>
    <message>
        <source>Everything without asking</source>
        <comment>what agents may do</comment>
        <translation>Alles, ohne zu fragen</translation>
    </message>
    <message>
        <source>A coding agent reads and changes files in the session&apos;s folder. It asks you before it runs a command, or touches anything outside.</source>
        <translation>Ein Coding-Agent liest und ändert Dateien im Ordner der Sitzung. Er fragt Sie, bevor er einen Befehl ausführt oder etwas außerhalb anfasst.</translation>
    </message>
    <message>
        <source>A coding agent works in the session&apos;s folder by itself. It asks you before it does what reaches beyond: other folders, pushes, other computers.</source>
        <translation>Ein Coding-Agent arbeitet selbständig im Ordner der Sitzung. Er fragt Sie vor allem, was darüber hinausreicht: andere Ordner, Pushes, andere Rechner.</translation>
    </message>
    <message>
        <source>A coding agent never asks. Choose this only on a computer that holds nothing of yours.</source>
        <translation>Ein Coding-Agent fragt nie. Wählen Sie das nur auf einem Rechner, auf dem nichts von Ihnen liegt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a coding agent, why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <comment>a coding agent</comment>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is written, where</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>a check</comment>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>fixed, verified %1</source>
        <comment>14:02</comment>
        <translation>behoben, geprüft %1</translation>
    </message>
    <message>
        <source>skipped until this works: %1</source>
        <comment>a check</comment>
        <translation>ausgelassen, bis das gelingt: %1</translation>
    </message>
    <message>
        <source>This computer is being checked…</source>
        <translation>Dieser Rechner wird geprüft…</translation>
    </message>
    <message>
        <source>This computer could not be checked</source>
        <translation>Dieser Rechner konnte nicht geprüft werden</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%Ln Prüfung ist fehlgeschlagen</numerusform>
            <numerusform>%Ln Prüfungen sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n check(s) need attention</source>
        <translation>
            <numerusform>Es läuft; %Ln Prüfung braucht Sie</numerusform>
            <numerusform>Es läuft; %Ln Prüfungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>Das Programm des Agenten hat lange nichts gemeldet und wurde beendet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>Das Programm des Agenten endete ohne Ergebnis. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again.</source>
        <translation>Das Programm des Agenten endete ohne Ergebnis. Es sagt: „%1“ Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Other set-up</source>
        <translation>Andere Einrichtung</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1, and runs (%2). It stays as it is. You can import its set-up once it has ended, only watch it, or start afresh beside it; then both share the work.</source>
        <translation>Auf diesem Rechner ist ein anderes Programm für dieselbe Arbeit eingerichtet, in %1, und läuft (%2). Es bleibt, wie es ist. Sie können seine Einrichtung importieren, sobald es beendet ist, es nur beobachten oder daneben neu anfangen; dann teilen sich beide die Arbeit.</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1. It stays as it is. You can import its set-up, only watch its agent, or start afresh beside it.</source>
        <translation>Auf diesem Rechner ist ein anderes Programm für dieselbe Arbeit eingerichtet, in %1. Es bleibt, wie es ist. Sie können seine Einrichtung importieren, seinen Agenten nur beobachten oder daneben neu anfangen.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be imported.</source>
        <translation>Darin ist nichts, was importiert werden könnte.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1</source>
        <translation>Sie kann nicht importiert werden: %1</translation>
    </message>
    <message>
        <source>It is for %1. To import it, sign in there first: go back, and enter that address.</source>
        <translation>Sie ist für %1. Um sie zu importieren, melden Sie sich zuerst dort an: Gehen Sie zurück und geben Sie diese Adresse ein.</translation>
    </message>
    <message>
        <source>Its registration key is not in its files. Sign in to import the rest; a key is then made.</source>
        <translation>Der Registrierungsschlüssel steht nicht in den Dateien. Melden Sie sich an, um das Übrige zu importieren; dann wird ein Schlüssel angelegt.</translation>
    </message>
    <message>
        <source>An import takes over: %1.</source>
        <translation>Ein Import übernimmt: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Diesen Rechner einrichten</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Das konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <comment>in the browser</comment>
        <translation>Schlüssel anlegen…</translation>
    </message>
    <message>
        <source>I have a registration token…</source>
        <translation>Ich habe ein Registrierungstoken…</translation>
    </message>
    <message>
        <source>Try it with the demo platform</source>
        <translation>Mit der Demo-Plattform probieren</translation>
    </message>
    <message>
        <source>Sign in to your platform</source>
        <translation>Bei Ihrer Plattform anmelden</translation>
    </message>
    <message>
        <source>This computer can run the coding agents of your team&apos;s sessions. It takes one key, one choice and one click.</source>
        <translation>Dieser Rechner kann die Coding-Agenten der Sitzungen Ihres Teams ausführen. Dazu braucht es einen Schlüssel, eine Wahl und einen Klick.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Make this computer take work</source>
        <translation>Diesen Rechner Arbeit annehmen lassen</translation>
    </message>
    <message>
        <source>This computer is set up already. You may choose anew.</source>
        <translation>Dieser Rechner ist schon eingerichtet. Sie können neu wählen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>Status zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>Kein Browser ging auf. Öffnen Sie diese Adresse in einem:</translation>
    </message>
    <message>
        <source>The demo did not start. In a terminal, “rensei-desktop --demo” says why.</source>
        <translation>Die Demo ist nicht gestartet. In einem Terminal sagt „rensei-desktop --demo“, warum.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindows</name>
    <message>
        <source>Configuration of the agent</source>
        <translation>Konfiguration des Agenten</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>Einstellungen dieses Programms</translation>
    </message>
    <message>
        <source>State of both, sessions and working copies</source>
        <translation>Zustand von beiden, Sitzungen und Arbeitskopien</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
</context>
<context>
    <name>rensei::app::Shortcut</name>
    <message>
        <source>Show these shortcuts</source>
        <translation>Diese Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Step back, then close the window</source>
        <translation>Einen Schritt zurück, dann Fenster schließen</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>Kennungen und Titel durchsuchen</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Liste aktualisieren</translation>
    </message>
    <message>
        <source>Show the details of the session</source>
        <translation>Einzelheiten der Sitzung zeigen</translation>
    </message>
    <message>
        <source>Open the session in the browser</source>
        <translation>Sitzung im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>Sitzung stoppen</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag aufklappen</translation>
    </message>
    <message>
        <source>Fold the entry</source>
        <translation>Eintrag zuklappen</translation>
    </message>
    <message>
        <source>Open or fold the entry</source>
        <translation>Eintrag auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Zum nächsten Treffer</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Zum vorigen Treffer</translation>
    </message>
    <message>
        <source>All windows</source>
        <translation>Alle Fenster</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Details of a session</source>
        <translation>Einzelheiten einer Sitzung</translation>
    </message>
    <message>
        <source>Status, and the check of this computer</source>
        <translation>Status und Prüfung dieses Rechners</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>rensei::app::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>a key</comment>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>Bei %1 anmelden</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInForm</name>
    <message>
        <source>Paste</source>
        <comment>the clipboard, into the field beside</comment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Keep until quit</source>
        <comment>the key, in memory only</comment>
        <translation>Bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <comment>the field for its address</comment>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>the field for it</comment>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Create one in Settings → API Keys. It is kept in your keychain.</source>
        <translation>Legen Sie einen unter „Settings → API Keys“ an. Er wird in Ihrem Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Checking with the platform…</source>
        <translation>Die Plattform wird gefragt…</translation>
    </message>
    <message>
        <source>This platform has no accounts: it checks no keys, and shows its sessions to everybody who can reach it.</source>
        <translation>Diese Plattform hat keine Konten: Sie prüft keine Schlüssel und zeigt ihre Sitzungen jedem, der sie erreicht.</translation>
    </message>
    <message>
        <source>Use this platform</source>
        <translation>Diese Plattform verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Add the other account</source>
        <translation>Das andere Konto hinzufügen</translation>
    </message>
    <message>
        <source>Use the other account</source>
        <translation>Das andere Konto verwenden</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignalText</name>
    <message>
        <source>%1 · noticed %2</source>
        <comment>a signal of a session&apos;s health, 9 min ago</comment>
        <translation>%1 · bemerkt %2</translation>
    </message>
    <message>
        <source>Its activity shows: %1.</source>
        <comment>npm test × 37 in 9 min, same output</comment>
        <translation>Ihre Aktivität zeigt: %1.</translation>
    </message>
    <message>
        <source>It has worked for %1.</source>
        <comment>52 min</comment>
        <translation>Sie arbeitet seit %1.</translation>
    </message>
    <message>
        <source>The last that it did was %1.</source>
        <comment>9 min ago</comment>
        <translation>Zuletzt hat sie %1 etwas getan.</translation>
    </message>
    <message>
        <source>It was claimed %1.</source>
        <comment>9 min ago</comment>
        <translation>Sie wurde %1 übernommen.</translation>
    </message>
    <message>
        <source>See below what it does. If it gets no further, write to it, or stop it.</source>
        <translation>Sehen Sie unten, was sie tut. Kommt sie nicht weiter, schreiben Sie ihr, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>Check the computer that it runs on. If it stays silent, stop the session.</source>
        <translation>Prüfen Sie den Rechner, auf dem sie läuft. Bleibt er stumm, stoppen Sie die Sitzung.</translation>
    </message>
    <message>
        <source>Write to it what to do instead, or stop it.</source>
        <translation>Schreiben Sie ihr, was sie stattdessen tun soll, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>If nothing begins soon, stop it.</source>
        <translation>Beginnt bald nichts, stoppen Sie sie.</translation>
    </message>
    <message>
        <source>The platform does not say why. See below what it does.</source>
        <translation>Die Plattform sagt nicht, warum. Sehen Sie unten, was sie tut.</translation>
    </message>
    <message>
        <source>The platform reports this, and its documents do not say what it means. See below what the session does.</source>
        <translation>Die Plattform meldet das, und ihre Dokumente sagen nicht, was es bedeutet. Sehen Sie unten, was die Sitzung tut.</translation>
    </message>
</context>
<context>
    <name>rensei::app::StartText</name>
    <message>
        <source>The state folder cannot be used: %1</source>
        <translation>Der Statusordner kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>The desktop that runs already (process %1) does not answer. End it, then try again.</source>
        <translation>Der Desktop, der schon läuft (Prozess %1), antwortet nicht. Beenden Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desktop that runs already does not answer. End it, then try again.</source>
        <translation>Der Desktop, der schon läuft, antwortet nicht. Beenden Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Rensei Desktop runs already, on the display %1. Its window has opened there. To have it here, quit it there first.</source>
        <translation>Rensei Desktop läuft schon, auf der Anzeige %1. Dort ist sein Fenster aufgegangen. Um es hier zu haben, beenden Sie es dort zuerst.</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusText</name>
    <message>
        <source>The agent is starting</source>
        <translation>Der Agent startet</translation>
    </message>
    <message>
        <source>The agent stopped unexpectedly and is being started again</source>
        <translation>Der Agent hat sich unerwartet beendet und wird neu gestartet</translation>
    </message>
    <message>
        <source>The agent keeps stopping</source>
        <translation>Der Agent beendet sich immer wieder</translation>
    </message>
    <message>
        <source>The agent is not running</source>
        <translation>Der Agent läuft nicht</translation>
    </message>
    <message>
        <source>Another agent is in the way</source>
        <translation>Ein anderer Agent ist im Weg</translation>
    </message>
    <message>
        <source>The agent cannot be started</source>
        <translation>Der Agent kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>The agent does not answer</source>
        <translation>Der Agent antwortet nicht</translation>
    </message>
    <message>
        <source>The disk of this computer is almost full</source>
        <translation>Der Datenträger dieses Rechners ist fast voll</translation>
    </message>
    <message>
        <source>The clock of this computer is off by more than a minute</source>
        <translation>Die Uhr dieses Rechners geht um mehr als eine Minute falsch</translation>
    </message>
    <message>
        <source>The platform gives this computer no work</source>
        <translation>Die Plattform gibt diesem Rechner keine Arbeit</translation>
    </message>
    <message>
        <source>This computer has no runner, so it takes no work</source>
        <translation>Dieser Rechner hat keinen Runner und nimmt deshalb keine Arbeit an</translation>
    </message>
    <message>
        <source>The agent&apos;s configuration cannot be used</source>
        <translation>Die Konfiguration des Agenten ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Reports wait for the platform to take them</source>
        <translation>Meldungen warten darauf, dass die Plattform sie annimmt</translation>
    </message>
    <message>
        <source>The platform does not serve the agent</source>
        <translation>Die Plattform bedient den Agenten nicht</translation>
    </message>
    <message>
        <source>This computer cannot do the work that it is given</source>
        <translation>Dieser Rechner kann die Arbeit nicht tun, die er bekommt</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files</source>
        <translation>Der Agent darf kaum noch Dateien öffnen</translation>
    </message>
    <message>
        <source>The agent has not been heard from for a while</source>
        <translation>Vom Agenten kam seit einer Weile nichts</translation>
    </message>
    <message>
        <source>This computer offers no slots for sessions</source>
        <translation>Dieser Rechner bietet keine Plätze für Sitzungen</translation>
    </message>
    <message>
        <source>The agent is paused</source>
        <translation>Der Agent ist angehalten</translation>
    </message>
    <message>
        <source>The agent takes no new sessions</source>
        <translation>Der Agent nimmt keine neuen Sitzungen an</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>The platform has not answered for a while</source>
        <translation>Die Plattform hat seit einer Weile nicht geantwortet</translation>
    </message>
    <message>
        <source>Skipped until you are signed in</source>
        <translation>Ausgelassen, bis Sie angemeldet sind</translation>
    </message>
    <message>
        <source>The platform has trouble of its own</source>
        <translation>Die Plattform hat selbst Schwierigkeiten</translation>
    </message>
    <message>
        <source>The platform gave an answer that cannot be read</source>
        <translation>Die Plattform hat eine Antwort gegeben, die nicht lesbar ist</translation>
    </message>
    <message>
        <source>Your key may not see this</source>
        <translation>Ihr Schlüssel darf das nicht sehen</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Your key cannot be read</source>
        <translation>Ihr Schlüssel kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>Ihr Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>The stored key cannot sign in</source>
        <translation>Mit dem gespeicherten Schlüssel ist keine Anmeldung möglich</translation>
    </message>
    <message>
        <source>This platform has no accounts</source>
        <translation>Diese Plattform hat keine Konten</translation>
    </message>
    <message>
        <source>Another program answers in the agent&apos;s place</source>
        <translation>Ein anderes Programm antwortet anstelle des Agenten</translation>
    </message>
    <message>
        <source>The agent does not get ready</source>
        <translation>Der Agent wird nicht bereit</translation>
    </message>
    <message>
        <source>The agent works for another platform</source>
        <translation>Der Agent arbeitet für eine andere Plattform</translation>
    </message>
    <message>
        <source>This computer is not registered yet</source>
        <translation>Dieser Rechner ist noch nicht registriert</translation>
    </message>
    <message>
        <source>The agent cannot read its registration token</source>
        <translation>Der Agent kann sein Registrierungstoken nicht lesen</translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>Dieser Rechner nimmt keine Arbeit an: Die Plattform hat seine Registrierung abgelehnt</translation>
    </message>
    <message>
        <source>This computer is not registered with the platform</source>
        <translation>Dieser Rechner ist bei der Plattform nicht registriert</translation>
    </message>
    <message>
        <source>The agent does not say whether it is registered</source>
        <translation>Der Agent sagt nicht, ob er registriert ist</translation>
    </message>
    <message>
        <source>The platform does not see this computer</source>
        <translation>Die Plattform sieht diesen Rechner nicht</translation>
    </message>
    <message>
        <source>Whether the platform sees this computer is not known</source>
        <translation>Ob die Plattform diesen Rechner sieht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The platform does not tell</source>
        <translation>Die Plattform sagt es nicht</translation>
    </message>
    <message>
        <source>The platform refused to register this computer</source>
        <translation>Die Plattform hat die Registrierung dieses Rechners abgelehnt</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>the agent</comment>
        <translation>startet</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>this platform has no accounts</source>
        <translation>diese Plattform hat keine Konten</translation>
    </message>
    <message>
        <source>organisation key</source>
        <translation>Organisationsschlüssel</translation>
    </message>
    <message>
        <source>project key</source>
        <translation>Projektschlüssel</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>Benutzerschlüssel</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message>
        <source>not told whether this host is visible</source>
        <translation>nicht gesagt, ob dieser Host sichtbar ist</translation>
    </message>
    <message>
        <source>this host is visible</source>
        <translation>dieser Host ist sichtbar</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>your key may not see it</source>
        <translation>Ihr Schlüssel darf es nicht sehen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (nicht verfügbar)</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s)</source>
        <translation>
            <numerusform>%Ln anderer Host</numerusform>
            <numerusform>%Ln andere Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>auf Abruf: %1</translation>
    </message>
    <message>
        <source>It takes no new sessions until there is more space.</source>
        <translation>Er nimmt keine neuen Sitzungen an, bis mehr Platz ist.</translation>
    </message>
    <message>
        <source>Set the clock, or have the system set it.</source>
        <translation>Stellen Sie die Uhr, oder lassen Sie das System sie stellen.</translation>
    </message>
    <message>
        <source>Install a coding agent, or name one under “runners” in the agent&apos;s configuration.</source>
        <translation>Installieren Sie einen Coding-Agenten, oder nennen Sie einen unter „runners“ in der Konfiguration des Agenten.</translation>
    </message>
    <message>
        <source>They are delivered by themselves when it does.</source>
        <translation>Sie werden von selbst zugestellt, sobald sie es tut.</translation>
    </message>
    <message>
        <source>It takes no new sessions until one ends. Raise the limit of open files and start it again.</source>
        <translation>Er nimmt keine neuen Sitzungen an, bis eine endet. Erhöhen Sie die Grenze für offene Dateien und starten Sie ihn neu.</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n time(s) in a row and ended each time. Its log may say why.</source>
        <translation>
            <numerusform>Er wurde %Ln-mal gestartet und hat sich beendet. Sein Protokoll sagt vielleicht, warum.</numerusform>
            <numerusform>Er wurde %Ln-mal hintereinander gestartet und hat sich jedes Mal beendet. Sein Protokoll sagt vielleicht, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped it in good order.</source>
        <translation>Jemand hat ihn ordentlich beendet.</translation>
    </message>
    <message>
        <source>An agent has the same folder and does not answer. End it, and this one is started.</source>
        <translation>Ein Agent hat denselben Ordner und antwortet nicht. Beenden Sie ihn, dann wird dieser gestartet.</translation>
    </message>
    <message>
        <source>%1 uses its port and does not answer. End it, and the agent is started.</source>
        <translation>%1 benutzt seinen Port und antwortet nicht. Beenden Sie das, dann wird der Agent gestartet.</translation>
    </message>
    <message>
        <source>Its program is missing or cannot be run. Install Rensei Desktop again.</source>
        <translation>Sein Programm fehlt oder lässt sich nicht ausführen. Installieren Sie Rensei Desktop neu.</translation>
    </message>
    <message>
        <source>It takes no new work meanwhile, and tries again automatically. Its log may say why.</source>
        <translation>Er nimmt währenddessen keine neue Arbeit an und versucht es von selbst weiter. Sein Protokoll sagt vielleicht, warum.</translation>
    </message>
    <message>
        <source>Its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>Ihr Lauf hier endete um %1. Stoppen Sie sie, damit die Plattform nicht mehr auf sie wartet.</translation>
    </message>
    <message>
        <source>Give it a registration token to have it take sessions.</source>
        <translation>Geben Sie ihm ein Registrierungstoken, damit er Sitzungen annimmt.</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>Erneuern Sie die Registrierung mit einem Klick, oder legen Sie auf der Plattform ein neues Token an.</translation>
    </message>
    <message>
        <source>Unlock the keychain. The agent tries again automatically.</source>
        <translation>Entsperren Sie den Schlüsselbund. Der Agent versucht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Its configuration sets the number of slots to 0.</source>
        <translation>Seine Konfiguration setzt die Anzahl der Plätze auf 0.</translation>
    </message>
    <message>
        <source>It is on another port than usual: %1 uses that.</source>
        <translation>Er ist auf einem anderen Port als sonst: Den benutzt %1.</translation>
    </message>
    <message>
        <source>It was started again after it stopped unexpectedly at %1.</source>
        <translation>Er wurde neu gestartet, nachdem er sich um %1 unerwartet beendet hatte.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>Er kann widerrufen oder abgelaufen sein. Sitzungen laufen währenddessen weiter.</translation>
    </message>
    <message>
        <source>Sign in with a key to see your sessions here.</source>
        <translation>Melden Sie sich mit einem Schlüssel an, um hier Ihre Sitzungen zu sehen.</translation>
    </message>
    <message>
        <source>It did moments ago. The agent is being registered again.</source>
        <translation>Eben noch sah sie ihn. Der Agent wird neu registriert.</translation>
    </message>
    <message>
        <source>Its agent runs, but the platform does not list this host. Its registration may have ended.</source>
        <translation>Sein Agent läuft, aber die Plattform führt diesen Host nicht auf. Seine Registrierung ist vielleicht abgelaufen.</translation>
    </message>
    <message>
        <source>Last known %1.</source>
        <translation>Zuletzt bekannt %1.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) need attention</source>
        <translation>
            <numerusform>%Ln Sitzung braucht Sie</numerusform>
            <numerusform>%Ln Sitzungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of agents wait for you</source>
        <translation>
            <numerusform>%Ln Frage eines Agenten wartet auf Sie</numerusform>
            <numerusform>%Ln Fragen von Agenten warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sessions running</source>
        <translation>%1 von %2 Sitzungen laufen</translation>
    </message>
    <message>
        <source>All good · %1</source>
        <translation>Alles gut · %1</translation>
    </message>
    <message>
        <source>Rensei: %1</source>
        <translation>Rensei: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1 working</source>
        <comment>sessions on all hosts</comment>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>sessions on all hosts</comment>
        <translation>%1 in der Warteschlange</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>sessions on all hosts, today</comment>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>$25.15</comment>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>Rensei Desktop %1</source>
        <comment>a version</comment>
        <translation>Rensei Desktop %1</translation>
    </message>
    <message>
        <source>%1 · agent %2, up %3</source>
        <comment>the desktop&apos;s version, the agent&apos;s, 3 h 12 min</comment>
        <translation>%1 · Agent %2, läuft seit %3</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a check</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>a check</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a check</comment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>a check</comment>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Restart it…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Show its log…</source>
        <translation>Protokoll zeigen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>Diesen Rechner einrichten…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>Registrierung erneuern</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Offer slots</source>
        <comment>the agent takes sessions</comment>
        <translation>Plätze anbieten</translation>
    </message>
    <message>
        <source>Set the clock…</source>
        <translation>Uhr stellen…</translation>
    </message>
    <message>
        <source>Coding agents…</source>
        <translation>Coding-Agenten…</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>Platz schaffen…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Diesen Rechner prüfen…</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <comment>a session</comment>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>not registered</source>
        <comment>a check</comment>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>needs a key</source>
        <comment>a check</comment>
        <translation>braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>gerade nicht bekannt</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>alles gut</translation>
    </message>
    <message>
        <source>sessions running</source>
        <translation>Sitzungen laufen</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a state</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>a state</comment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform</source>
        <translation>Es gibt keine sichere Verbindung zur Plattform</translation>
    </message>
    <message>
        <source>The proxy of your network wants a password</source>
        <translation>Der Proxy Ihres Netzes verlangt ein Passwort</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>Die Plattform ist nicht erreichbar</translation>
    </message>
    <message>
        <source>It failed because %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>Es misslang, weil %1. Hat Ihr Netz ein eigenes Zertifikat, nennen Sie dessen Datei unter „network: caFile“ in der Konfiguration des Agenten.</translation>
    </message>
    <message>
        <source>No answer from %1. It is asked again automatically.</source>
        <translation>Keine Antwort von %1. Es wird von selbst wieder gefragt.</translation>
    </message>
    <message>
        <source>skipped until the agent works</source>
        <translation>ausgelassen, bis der Agent funktioniert</translation>
    </message>
    <message>
        <source>skipped until the platform answers</source>
        <translation>ausgelassen, bis die Plattform antwortet</translation>
    </message>
    <message>
        <source>skipped until you are signed in</source>
        <translation>ausgelassen, bis Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Fixed, verified %1.</source>
        <comment>14:02</comment>
        <translation>Behoben, geprüft %1.</translation>
    </message>
    <message>
        <source>The agent runs, but the platform has not heard from it since %1</source>
        <translation>Der Agent läuft, aber die Plattform hat seit %1 nichts von ihm gehört</translation>
    </message>
    <message>
        <source>The platform says that a session works on this computer, but nothing runs here</source>
        <translation>Die Plattform sagt, dass eine Sitzung auf diesem Rechner arbeitet, aber hier läuft nichts</translation>
    </message>
    <message>
        <source>The platform says that %1 works on this computer, but nothing runs here</source>
        <comment>ENG-124</comment>
        <translation>Die Plattform sagt, dass %1 auf diesem Rechner arbeitet, aber hier läuft nichts</translation>
    </message>
    <message>
        <source>It works for %1 and stays registered there, whichever account is used here.</source>
        <translation>Er arbeitet für %1 und bleibt dort registriert, egal welches Konto hier verwendet wird.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Dieser Rechner hat kein Netz</translation>
    </message>
    <message>
        <source>Connect it to one. The platform is asked again as soon as it is.</source>
        <translation>Verbinden Sie ihn mit einem. Sobald das geschehen ist, wird die Plattform wieder gefragt.</translation>
    </message>
    <message>
        <source>only watched</source>
        <comment>another program&apos;s agent</comment>
        <translation>nur beobachtet</translation>
    </message>
    <message>
        <source>The other program&apos;s agent does not answer</source>
        <translation>Der Agent des anderen Programms antwortet nicht</translation>
    </message>
    <message>
        <source>The other program&apos;s agent is paused</source>
        <translation>Der Agent des anderen Programms ist angehalten</translation>
    </message>
    <message>
        <source>The other program&apos;s agent takes no new sessions</source>
        <translation>Der Agent des anderen Programms nimmt keine neuen Sitzungen an</translation>
    </message>
    <message>
        <source>It is only watched from here.</source>
        <translation>Er wird von hier nur beobachtet.</translation>
    </message>
    <message>
        <source>Nothing listens as an agent at %1. Start that program, or set this computer up to have an agent of its own.</source>
        <translation>Unter %1 antwortet kein Agent. Starten Sie jenes Programm, oder richten Sie diesen Rechner so ein, dass er einen eigenen Agenten hat.</translation>
    </message>
    <message>
        <source>It failed because %1. Enter both in the settings, under Network.</source>
        <translation>Es misslang, weil %1. Geben Sie beides in den Einstellungen unter „Netz“ ein.</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusWindow</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>Diesen Rechner einrichten…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sitzungen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>14:02</comment>
        <translation>bemerkt %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnosedaten speichern…</translation>
    </message>
    <message>
        <source>Show what waits…</source>
        <comment>for a person</comment>
        <translation>Zeigen, was wartet…</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimeText</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a spoken span: 2 hours, 5 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a session began</comment>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineText</name>
    <message>
        <source>completed</source>
        <comment>how a session ended</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a session ended</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a session ended</comment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>handed back</source>
        <comment>how a session ended: to the platform</comment>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>next turn</source>
        <comment>how a session ended: its next turn begins</comment>
        <translation>nächste Runde</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>how a session ended: it is another computer&apos;s</comment>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>thought</source>
        <comment>in a timeline</comment>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>change</source>
        <comment>in a timeline: of a file</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>tool</source>
        <comment>in a timeline</comment>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>in a timeline</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>error</source>
        <comment>in a timeline</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>progress</source>
        <comment>in a timeline</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>note</source>
        <comment>in a timeline</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>message</source>
        <comment>in a timeline: from a person</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>in a timeline: a person, whether it may</comment>
        <translation>fragt</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>in a timeline</comment>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>in a timeline</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>in a timeline</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>in a timeline</comment>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>in a timeline</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>in a timeline: not paused any more</comment>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>started</source>
        <comment>in a timeline: the agent&apos;s program</comment>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>in a timeline: an earlier conversation</comment>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>link</source>
        <comment>in a timeline</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>by a person: %1</source>
        <translation>durch einen Menschen: %1</translation>
    </message>
    <message>
        <source>by the rules: %1</source>
        <translation>nach den Regeln: %1</translation>
    </message>
    <message>
        <source>nobody was there to ask: %1</source>
        <translation>niemand war da zum Fragen: %1</translation>
    </message>
    <message>
        <source>nobody answered in time: %1</source>
        <translation>niemand hat rechtzeitig geantwortet: %1</translation>
    </message>
    <message>
        <source>for a message</source>
        <translation>auf eine Nachricht</translation>
    </message>
    <message>
        <source>for a limit of its provider</source>
        <translation>wegen eines Limits des Anbieters</translation>
    </message>
    <message>
        <source>for a limit of its provider: %1</source>
        <translation>wegen eines Limits des Anbieters: %1</translation>
    </message>
    <message>
        <source>the agent&apos;s program runs</source>
        <translation>das Programm des Agenten läuft</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>ein früheres Gespräch geht weiter</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>keine weitere Runde beginnt</translation>
    </message>
    <message>
        <source>%1 × %2 in %3, same output</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2 in %3, gleiche Ausgabe</translation>
    </message>
    <message>
        <source>%1 × %2 in %3</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2 in %3</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <comment>lines added and removed</comment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a tool call</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an entry of a timeline</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an entry of a timeline</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken entry</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries contain it</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag enthält es</numerusform>
            <numerusform>%1 von %Ln Einträgen enthalten es</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step of a plan</comment>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step of a plan</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of a plan</comment>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineView</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayApplication</name>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich</translation>
    </message>
    <message>
        <source>Rensei Desktop has a window instead. It opens, too, when you start Rensei Desktop again.</source>
        <translation>Rensei Desktop hat stattdessen ein Fenster. Es öffnet sich auch, wenn Sie Rensei Desktop noch einmal starten.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program and its number</comment>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>The settings of the clock cannot be opened from here. Open them yourself, and have the system set the time.</source>
        <translation>Die Einstellungen der Uhr lassen sich von hier nicht öffnen. Öffnen Sie sie selbst und lassen Sie das System die Zeit stellen.</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>Status zeigen</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Kein Programm hat diesen Ordner geöffnet. Öffnen Sie ihn in einer Dateiverwaltung:</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayMenu</name>
    <message>
        <source>Sessions…</source>
        <translation>Sitzungen…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Diesen Rechner prüfen…</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>Diesen Rechner einrichten…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>the menu of what can be done with it</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the agent takes no more sessions</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>the agent and its sessions</comment>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Restart…</source>
        <comment>the agent</comment>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Questions of agents</source>
        <translation>Fragen von Agenten</translation>
    </message>
    <message>
        <source>Red and failed sessions</source>
        <translation>Rote und fehlgeschlagene Sitzungen</translation>
    </message>
    <message>
        <source>Account, agent and platform</source>
        <translation>Konto, Agent und Plattform</translation>
    </message>
    <message>
        <source>None from %1 to %2</source>
        <comment>22:00, 07:00</comment>
        <translation>Keine von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Takes up to %n session(s)</source>
        <translation>
            <numerusform>Nimmt bis zu %Ln Sitzung an</numerusform>
            <numerusform>Nimmt bis zu %Ln Sitzungen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes sessions</source>
        <comment>how many is not known</comment>
        <translation>Nimmt Sitzungen an</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <comment>a mark, what is wrong, what a click does</comment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Quit now…</source>
        <translation>Jetzt beenden…</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateNotice</name>
    <message>
        <source>No program opened this page. Open it in a browser:</source>
        <translation>Kein Programm hat diese Seite geöffnet. Öffnen Sie sie in einem Browser:</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateText</name>
    <message>
        <source>Version %1 is out (you have %2)</source>
        <comment>of Rensei Desktop: 0.2.0, 0.1.0</comment>
        <translation>Version %1 ist da (Sie haben %2)</translation>
    </message>
    <message>
        <source>Install it the way that you installed this one.</source>
        <translation>Installieren Sie sie so, wie Sie diese installiert haben.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <comment>of a version, in a browser</comment>
        <translation>Ihre Seite öffnen</translation>
    </message>
</context>
</TS>
