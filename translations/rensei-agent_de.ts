<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unerwarteter Wert nach „%1“.</translation>
    </message>
</context>
<context>
    <name>rensei::BaseText</name>
    <message>
        <source>cannot be synced: %1</source>
        <translation>kann nicht auf den Datenträger geschrieben werden: %1</translation>
    </message>
    <message>
        <source>cannot be opened for syncing</source>
        <translation>kann zum Schreiben auf den Datenträger nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot be synced</source>
        <translation>kann nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a server, after a sentence</comment>
        <translation> („%1“)</translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation>JSON, aber kein Objekt</translation>
    </message>
    <message>
        <source>no JSON: %1 at byte %2</source>
        <translation>kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>cannot be locked: it is replaced all the time</source>
        <translation>kann nicht gesperrt werden: wird ständig ersetzt</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>kann nicht gesperrt werden: %1</translation>
    </message>
    <message>
        <source>is a link that leads to no end</source>
        <translation>ist ein Link, der zu keinem Ende führt</translation>
    </message>
    <message>
        <source>is a link that belongs to another user</source>
        <translation>ist ein Link, der einem anderen Benutzer gehört</translation>
    </message>
    <message>
        <source>is a link that cannot be read</source>
        <translation>ist ein Link, der nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>is a link that cannot be examined</source>
        <translation>ist ein Link, der nicht untersucht werden kann</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>HOME ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>kann nicht untersucht werden</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>ist ein Link</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>steht anderen Benutzern offen</translation>
    </message>
    <message>
        <source>cannot be made private</source>
        <translation>kann nicht privat gemacht werden</translation>
    </message>
    <message>
        <source>another program, process %1, is changing this file; try again</source>
        <translation>ein anderes Programm, Prozess %1, ändert diese Datei gerade; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program is changing this file; try again</source>
        <translation>ein anderes Programm ändert diese Datei gerade; versuchen Sie es noch einmal</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ActionVerbsText</name>
    <message>
        <source>--timeout takes a number of seconds from 0 to %L1.</source>
        <translation>--timeout verlangt eine Anzahl Sekunden von 0 bis %L1.</translation>
    </message>
    <message>
        <source>The agent is not running, and that it shall stay so cannot be kept: %1</source>
        <translation>Der Agent läuft nicht, und dass es so bleiben soll, kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The agent is not running.</source>
        <translation>Der Agent läuft nicht.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AgentCallText</name>
    <message>
        <source>The agent is not running. Run it with: %1</source>
        <translation>Der Agent läuft nicht. Starten Sie ihn mit: %1</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>Der Agent antwortet nicht. Beenden Sie ihn und starten Sie ihn neu mit: %1</translation>
    </message>
    <message>
        <source>Another program uses the agent&apos;s port. Start the agent on another with: %1</source>
        <translation>Ein anderes Programm benutzt den Port des Agenten. Starten Sie den Agenten auf einem anderen mit: %1</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>Der Agent startet. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>Der Agent lehnt seine eigene Tokendatei ab. Beenden Sie ihn und starten Sie ihn neu mit: %1</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>Der Agent kann nicht gefragt werden: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalRequestText</name>
    <message>
        <source>asked because %1</source>
        <translation>gefragt, weil %1</translation>
    </message>
    <message>
        <source>rejected in %1</source>
        <translation>wird in %1 abgelehnt</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalWatchText</name>
    <message>
        <source>Type allow, reject, always or never, and the request&apos;s number.</source>
        <extracomment>allow, reject, always and never are typed: they stay as they are.</extracomment>
        <translation>Geben Sie allow, reject, always oder never und die Nummer der Anfrage ein.</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>Es wird auf Anfragen gewartet.</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>Der Agent antwortet nicht; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>[%1] is closed.</source>
        <translation>[%1] ist geschlossen.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Several are open; add the number.</source>
        <translation>Mehrere sind offen; geben Sie die Nummer dazu an.</translation>
    </message>
    <message>
        <source>There is no [%1].</source>
        <translation>[%1] gibt es nicht.</translation>
    </message>
    <message>
        <source>[%1] was not open any more; nothing was changed.</source>
        <translation>[%1] war nicht mehr offen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>[%1] could not be decided: the agent does not answer.</source>
        <translation>Über [%1] konnte nicht entschieden werden: Der Agent antwortet nicht.</translation>
    </message>
    <message>
        <source>[%1] could not be decided: %2</source>
        <comment>2: what the agent says</comment>
        <translation>Über [%1] konnte nicht entschieden werden: %2</translation>
    </message>
    <message>
        <source>It is not known whether [%1] was decided: the agent does not answer. If it is shown again, decide again.</source>
        <translation>Es ist nicht bekannt, ob über [%1] entschieden wurde: Der Agent antwortet nicht. Wird es wieder angezeigt, entscheiden Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalsVerbText</name>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>This request is not open any more; nothing was changed.</source>
        <translation>Diese Anfrage ist nicht mehr offen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--watch, --json, --allow and --reject do not go together.</source>
        <translation>--watch, --json, --allow und --reject gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>--remember goes with --allow or --reject.</source>
        <translation>--remember gehört zu --allow oder --reject.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthAddText</name>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>Dieser Schlüssel wurde abgelehnt. Prüfen Sie, ob er ganz kopiert wurde, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here.</source>
        <translation>Mit diesem Schlüssel ist keine Anmeldung möglich%1. Hier ist ein Benutzerschlüssel nötig.</translation>
    </message>
    <message>
        <source>The key could not be checked and was not stored: %1.</source>
        <translation>Der Schlüssel konnte nicht geprüft werden und wurde nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the key could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>Die Plattform ist nicht erreichbar, deshalb konnte der Schlüssel nicht geprüft werden und wurde nicht gespeichert. Versuchen Sie es später noch einmal, oder sehen Sie nach, ob --platform stimmt.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked and was not stored. Try again later.</source>
        <translation>Die Plattform hat %1 geantwortet, deshalb konnte der Schlüssel nicht geprüft werden und wurde nicht gespeichert. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the key could not be checked and was not stored. Try again later.</source>
        <translation>Die Antwort der Plattform ist nicht lesbar, deshalb konnte der Schlüssel nicht geprüft werden und wurde nicht gespeichert. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The platform refused this client. Check its id and its secret.</source>
        <translation>Die Plattform hat diesen Client abgelehnt. Prüfen Sie seine ID und sein Geheimnis.</translation>
    </message>
    <message>
        <source>This platform has no OAuth clients. Add a user key with: rensei-agent auth add --user</source>
        <translation>Diese Plattform hat keine OAuth-Clients. Fügen Sie einen Benutzerschlüssel hinzu mit: rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The client could not be checked and was not stored: %1.</source>
        <translation>Der Client konnte nicht geprüft werden und wurde nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the client could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>Die Plattform ist nicht erreichbar, deshalb konnte der Client nicht geprüft werden und wurde nicht gespeichert. Versuchen Sie es später noch einmal, oder sehen Sie nach, ob --platform stimmt.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the client could not be checked and was not stored. Try again later.</source>
        <translation>Die Plattform hat %1 geantwortet, deshalb konnte der Client nicht geprüft werden und wurde nicht gespeichert. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the client could not be checked and was not stored. Try again later.</source>
        <translation>Die Antwort der Plattform ist nicht lesbar, deshalb konnte der Client nicht geprüft werden und wurde nicht gespeichert. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>Das ist ein Registrierungstoken für einen Host. Hier ist ein Benutzerschlüssel nötig.</translation>
    </message>
    <message>
        <source>This account has no project %1.</source>
        <translation>Dieses Konto hat kein Projekt %1.</translation>
    </message>
    <message>
        <source>A file that only you can read is used with --file-store.</source>
        <translation>Mit --file-store wird eine Datei verwendet, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The %1 is stored in %2, but its context could not be kept: %3</source>
        <translation>Gespeichert (%2): %1. Der Kontext dafür konnte aber nicht behalten werden: %3</translation>
    </message>
    <message>
        <source>Stored the %1 for %2 in %3.</source>
        <translation>Gespeichert für %2 (%3): %1.</translation>
    </message>
    <message>
        <source>It is that of %1.</source>
        <translation>Er gehört zu %1.</translation>
    </message>
    <message>
        <source>Its context is %1. The running agent has been told.</source>
        <translation>Sein Kontext ist %1. Der laufende Agent weiß Bescheid.</translation>
    </message>
    <message>
        <source>Its context is %1.</source>
        <translation>Sein Kontext ist %1.</translation>
    </message>
    <message>
        <source>Its context is %1, which is active.</source>
        <translation>Sein Kontext ist %1 und jetzt aktiv.</translation>
    </message>
    <message>
        <source>Its context is %1. Switch to it with: rensei-agent %2</source>
        <translation>Sein Kontext ist %1. Wechseln Sie dorthin mit: rensei-agent %2</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthListText</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Nothing is stored for %1. Add a key with: rensei-agent auth add --user</source>
        <translation>Für %1 ist nichts gespeichert. Fügen Sie einen Schlüssel hinzu mit: rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthVerbText</name>
    <message>
        <source>--user, --host or --client-id ID is needed.</source>
        <translation>--user, --host oder --client-id ID ist nötig.</translation>
    </message>
    <message>
        <source>Paste the %1 for %2:</source>
        <translation>Fügen Sie ein (%1 für %2):</translation>
    </message>
    <message>
        <source>what is to be stored is typed, or read from standard input with --%1.</source>
        <translation>was gespeichert werden soll, wird eingetippt oder mit --%1 von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>a context&apos;s name has letters, digits, dots and dashes, 40 at most.</source>
        <translation>der Name eines Kontexts hat Buchstaben, Ziffern, Punkte und Bindestriche, höchstens 40.</translation>
    </message>
    <message>
        <source>--client-id takes the id of an OAuth client.</source>
        <translation>--client-id verlangt die ID eines OAuth-Clients.</translation>
    </message>
    <message>
        <source>The contexts could not be changed: %1</source>
        <translation>Die Kontexte konnten nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>Removed the %1 for %2 from %3.</source>
        <translation>Entfernt für %2 (%3): %1.</translation>
    </message>
    <message>
        <source>There is no stored %1 for %2.</source>
        <translation>Für %2 ist nichts gespeichert: %1.</translation>
    </message>
    <message>
        <source>The context %1 is gone.</source>
        <translation>Den Kontext %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Switch to another one with: rensei-agent auth switch NAME</source>
        <translation>Wechseln Sie zu einem anderen mit: rensei-agent auth switch NAME</translation>
    </message>
    <message>
        <source>the NAME of a context, --user or --host is needed.</source>
        <translation>der NAME eines Kontexts, --user oder --host ist nötig.</translation>
    </message>
    <message>
        <source>There is no context of that name.</source>
        <translation>Einen Kontext dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>The context could not be switched: %1</source>
        <translation>Der Kontext konnte nicht gewechselt werden: %1</translation>
    </message>
    <message>
        <source>%1 is active now, for %2.</source>
        <translation>%1 ist jetzt aktiv, für %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>places</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>See: rensei-agent auth list</source>
        <translation>Siehe: rensei-agent auth list</translation>
    </message>
</context>
<context>
    <name>rensei::cli::BundleText</name>
    <message>
        <source>%1 is there already. Nothing was written. Choose another name.</source>
        <translation>%1 gibt es schon. Nichts wurde geschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved %1 with</source>
        <translation>%1 wurde gespeichert mit</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. Look through it before you give it to somebody.</source>
        <translation>Nichts wurde irgendwohin gesendet. Sehen Sie es durch, bevor Sie es jemandem geben.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::CapacityVerbText</name>
    <message>
        <source>%1 takes a number from 0 to %L2.</source>
        <translation>%1 verlangt eine Zahl von 0 bis %L2.</translation>
    </message>
    <message>
        <source>capacity set takes one of: %1.</source>
        <translation>capacity set verlangt eines von: %1.</translation>
    </message>
    <message>
        <source>MiB, all sessions together</source>
        <translation>MiB, alle Sitzungen zusammen</translation>
    </message>
    <message>
        <source>all sessions together</source>
        <translation>alle Sitzungen zusammen</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>Die Konfiguration ist nicht brauchbar: %1. Berichtigen Sie %2.</translation>
    </message>
    <message>
        <source>The agent is not running. This is what its configuration says.</source>
        <translation>Der Agent läuft nicht. Das sagt seine Konfiguration.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1</source>
        <translation>Die Konfiguration konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>%1 is %2 in %3. It counts when the agent starts.</source>
        <translation>%1 ist %2 in %3. Es gilt, sobald der Agent startet.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::CliText</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes</comment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <comment>hours</comment>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <comment>hours and minutes</comment>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <comment>days</comment>
        <translation>%L1 d</translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <comment>days and hours</comment>
        <translation>%L1 d %L2 h</translation>
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
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a date in a table, in the letters of QLocale</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the letter that is typed for yes; questions end with [y/N]</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that is typed where it is asked for</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>rensei::cli::CommandLineText</name>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>Aufruf: rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>&quot;rensei-agent help&quot; lists the verbs.</source>
        <translation>„rensei-agent help“ führt die Verben auf.</translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation>unerwartet: %1</translation>
    </message>
    <message>
        <source>%1 is followed by %2</source>
        <translation>auf %1 folgt %2</translation>
    </message>
    <message>
        <source>%1 is followed by one of: %2.</source>
        <translation>auf %1 folgt eines von: %2.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 hat keine Option %2.</translation>
    </message>
    <message>
        <source>no such verb: %1 %2.</source>
        <translation>unbekanntes Verb: %1 %2.</translation>
    </message>
    <message>
        <source>no such verb: %1.</source>
        <translation>unbekanntes Verb: %1.</translation>
    </message>
    <message>
        <source>a verb is needed</source>
        <translation>ein Verb ist nötig</translation>
    </message>
    <message>
        <source>no such option: %1</source>
        <translation>unbekannte Option: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConfigVerbText</name>
    <message>
        <source>There is no setting %1 that this command changes.%2 To see all: rensei-agent config</source>
        <translation>Eine Einstellung %1, die dieser Befehl ändert, gibt es nicht.%2 Um alle zu sehen: rensei-agent config</translation>
    </message>
    <message>
        <source>%1 needs a value. To go back to the usual one, use unset.</source>
        <translation>%1 braucht einen Wert. Um zum üblichen zurückzukehren, verwenden Sie unset.</translation>
    </message>
    <message>
        <source>The value looks like a credential, and the configuration is no place for one.</source>
        <translation>Der Wert sieht nach Zugangsdaten aus, und die gehören nicht in die Konfiguration.</translation>
    </message>
    <message>
        <source>The value of %1 holds a line break or another control character.</source>
        <translation>Der Wert von %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 takes a whole number, 0 or more.</source>
        <translation>%1 verlangt eine ganze Zahl, 0 oder größer.</translation>
    </message>
    <message>
        <source>%1 is a list: use add and remove.</source>
        <translation>%1 ist eine Liste: Verwenden Sie add und remove.</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 ist ein einzelner Wert: Verwenden Sie set und unset.</translation>
    </message>
    <message>
        <source>(by %1)</source>
        <translation>(durch %1)</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(Standard)</translation>
    </message>
    <message>
        <source>(by other settings)</source>
        <translation>(durch andere Einstellungen)</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>Die Konfiguration ist nicht brauchbar: %1. Berichtigen Sie %2.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts now.</source>
        <translation>%1 ist in %2 geändert. Es gilt jetzt.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent starts.</source>
        <translation>%1 ist in %2 geändert. Es gilt, sobald der Agent startet.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent is started again.</source>
        <translation>%1 ist in %2 geändert. Es gilt, sobald der Agent neu gestartet ist.</translation>
    </message>
    <message>
        <source>%1 is changed in %2, but the agent cannot use the file. To see why: rensei-agent status</source>
        <translation>%1 ist in %2 geändert, aber der Agent kann die Datei nicht benutzen. Um zu sehen, warum: rensei-agent status</translation>
    </message>
    <message>
        <source>%1 is changed in %2. The agent does not answer; to see whether it counts: rensei-agent status</source>
        <translation>%1 ist in %2 geändert. Der Agent antwortet nicht; um zu sehen, ob es gilt: rensei-agent status</translation>
    </message>
    <message>
        <source>The variable %1 comes before the file.</source>
        <translation>Die Variable %1 geht der Datei vor.</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1.</source>
        <translation>Die Konfiguration konnte nicht geändert werden: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConsentsVerbText</name>
    <message>
        <source>What was decided cannot be read: %1</source>
        <translation>Was entschieden wurde, kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>always</source>
        <comment>what the owner decided</comment>
        <translation>immer</translation>
    </message>
    <message>
        <source>never</source>
        <comment>what the owner decided</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>Bisher wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>the agent is starting; try again in a moment</source>
        <translation>der Agent startet; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>It could not be taken back: %1.</source>
        <translation>Es konnte nicht zurückgenommen werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was decided about that. To see what was: rensei-agent consents</source>
        <translation>Darüber wurde nichts entschieden. Um zu sehen, was entschieden wurde: rensei-agent consents</translation>
    </message>
    <message>
        <source>From now on it is asked about again.</source>
        <translation>Von jetzt an wird wieder danach gefragt.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoChildrenText</name>
    <message>
        <source>A part of the demo ended unexpectedly.</source>
        <translation>Ein Teil der Demo hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The demo did not start in time.</source>
        <translation>Die Demo ist nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>A temporary folder cannot be used: %1</source>
        <translation>Ein temporärer Ordner kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>The demo platform did not say where it is.</source>
        <translation>Die Demo-Plattform hat nicht gesagt, wo sie ist.</translation>
    </message>
    <message>
        <source>The agent did not say where it listens.</source>
        <translation>Der Agent hat nicht gesagt, wo er lauscht.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoText</name>
    <message numerus="yes">
        <source>Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %n session(s) at a time.</source>
        <translation>
            <numerusform>Rensei-Demo: Plattform %1, Agent auf 127.0.0.1:%2, bis zu %Ln Sitzung gleichzeitig.</numerusform>
            <numerusform>Rensei-Demo: Plattform %1, Agent auf 127.0.0.1:%2, bis zu %Ln Sitzungen gleichzeitig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoVerbText</name>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation>--for verlangt eine Anzahl Sekunden.</translation>
    </message>
    <message>
        <source>--sessions takes a number from 1 on.</source>
        <translation>--sessions verlangt eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>--scenario takes troubled or calm.</source>
        <translation>--scenario verlangt troubled oder calm.</translation>
    </message>
    <message>
        <source>rensei-demo-platform is not in %1. Build it, or install it there.</source>
        <translation>rensei-demo-platform ist nicht in %1. Bauen Sie es, oder installieren Sie es dort.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DoctorVerbText</name>
    <message>
        <source>%1: nothing to fix, checked %2.</source>
        <translation>%1: nichts zu beheben, geprüft: %2.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots and dashes.</source>
        <translation>--service-name verlangt Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>--fix takes the id of a check: %1.</source>
        <translation>--fix verlangt die ID einer Prüfung: %1.</translation>
    </message>
    <message>
        <source>--bundle goes with neither --fix nor --json.</source>
        <translation>--bundle geht weder mit --fix noch mit --json zusammen.</translation>
    </message>
    <message>
        <source>--bundle takes the name of a file.</source>
        <translation>--bundle verlangt den Namen einer Datei.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::HelpText</name>
    <message>
        <source>Tell more about a verb: help VERB.</source>
        <translation>Mehr über ein Verb: help VERB.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>Aufruf: rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>%1 may stand before: %2.</source>
        <translation>%1 darf davor stehen: %2.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1 VERB [OPTIONS]</source>
        <translation>Aufruf: rensei-agent %1 VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>Each may also be said without &quot;%1&quot; before it.</source>
        <translation>Jedes geht auch ohne „%1“ davor.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1</source>
        <translation>Aufruf: rensei-agent %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>The same: rensei-agent %1 %2</source>
        <translation>Dasselbe: rensei-agent %1 %2</translation>
    </message>
    <message>
        <source>The exit codes:</source>
        <translation>Die Exit-Codes:</translation>
    </message>
    <message>
        <source>The user key, for any platform.</source>
        <translation>Der Benutzerschlüssel, für jede Plattform.</translation>
    </message>
    <message>
        <source>This computer&apos;s registration token, for any platform.</source>
        <translation>Das Registrierungstoken dieses Rechners, für jede Plattform.</translation>
    </message>
    <message>
        <source>The secret of an OAuth client.</source>
        <translation>Das Geheimnis eines OAuth-Clients.</translation>
    </message>
    <message>
        <source>The name of the agent&apos;s background service; dev.rensei.daemon without it.</source>
        <translation>Der Name des Hintergrunddienstes des Agenten; ohne sie dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>The language of what is said to you, such as de; the system&apos;s without it.</source>
        <translation>Die Sprache dessen, was Ihnen gesagt wird, etwa de; ohne sie die des Systems.</translation>
    </message>
    <message>
        <source>How long lines may be.</source>
        <translation>Wie lang Zeilen sein dürfen.</translation>
    </message>
    <message>
        <source>Set to anything: no colours.</source>
        <translation>Auf irgendetwas gesetzt: keine Farben.</translation>
    </message>
    <message>
        <source>An option comes before a variable, and a variable before the configuration file, daemon.yaml. Each setting of the file that is one value has a variable:</source>
        <translation>Eine Option geht einer Variable vor, und eine Variable der Konfigurationsdatei daemon.yaml. Jede Einstellung der Datei, die ein einzelner Wert ist, hat eine Variable:</translation>
    </message>
    <message>
        <source>In place of stored secrets:</source>
        <translation>Anstelle gespeicherter Geheimnisse:</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>Weitere:</translation>
    </message>
    <message>
        <source>The password of the proxy that network.proxy names.</source>
        <translation>Das Passwort des Proxys, den network.proxy nennt.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ImportOptionText</name>
    <message>
        <source>There is no set-up of another program in %1/.rensei or %1/.donmai.</source>
        <translation>In %1/.rensei oder %1/.donmai ist kein anderes Programm eingerichtet.</translation>
    </message>
    <message>
        <source>There are two set-ups of other programs, %1 and %2. Name one: --import %1.</source>
        <translation>Zwei andere Programme sind eingerichtet, %1 und %2. Nennen Sie eines: --import %1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallVerbText</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Which project, or which of them, with commas?</source>
        <translation>Welches Projekt, oder welche davon, mit Kommas?</translation>
    </message>
    <message>
        <source>Which agent does the work?</source>
        <translation>Welcher Agent tut die Arbeit?</translation>
    </message>
    <message>
        <source>Take work while nobody is logged in, too? The system then starts your programs with the computer. [y/N]</source>
        <translation>Auch Arbeit annehmen, wenn niemand angemeldet ist? Das System startet Ihre Programme dann mit dem Rechner. [y/N]</translation>
    </message>
    <message>
        <source>Go on? [Y/n]</source>
        <translation>Weiter? [Y/n]</translation>
    </message>
    <message>
        <source>--permissions takes careful, workspace or autonomous.</source>
        <translation>--permissions verlangt careful, workspace oder autonomous.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>--service-name verlangt Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>A folder is named only with --import.</source>
        <translation>Ein Ordner wird nur mit --import genannt.</translation>
    </message>
    <message>
        <source>Paste a user key for %1; one is made in Settings → API Keys:</source>
        <translation>Fügen Sie einen Benutzerschlüssel für %1 ein; angelegt wird er unter „Settings → API Keys“:</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallViewText</name>
    <message>
        <source>Found, and left as it is: %1, %2.</source>
        <translation>Gefunden, und bleibt, wie es ist: %1, %2.</translation>
    </message>
    <message>
        <source>It runs now (%1).</source>
        <translation>Es läuft gerade (%1).</translation>
    </message>
    <message>
        <source>To take it over: rensei-agent install --import %1</source>
        <translation>Um es zu übernehmen: rensei-agent install --import %1</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Es hat %1.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>background</source>
        <comment>the program that runs in it</comment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>This sets up this computer for %1:</source>
        <translation>Das richtet diesen Rechner für %1 ein:</translation>
    </message>
    <message>
        <source>It runs while you are logged in; with --before-login also while nobody is.</source>
        <translation>Es läuft, solange Sie angemeldet sind; mit --before-login auch, wenn niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>It writes:</source>
        <translation>Es schreibt:</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a step of the installation</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the installation</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step of the installation</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step of the installation</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>a step of the installation</comment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>This takes back what the installation made:</source>
        <translation>Das nimmt zurück, was die Installation gemacht hat:</translation>
    </message>
    <message>
        <source>What was done is in %1. To take it back: rensei-agent uninstall</source>
        <translation>Was getan wurde, steht in %1. Um es zurückzunehmen: rensei-agent uninstall</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogFollowText</name>
    <message>
        <source>… lines in between are not there any more</source>
        <translation>… Zeilen dazwischen sind nicht mehr da</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogsVerbText</name>
    <message>
        <source>--level takes one of: %1.</source>
        <translation>--level verlangt eines von: %1.</translation>
    </message>
    <message>
        <source>--lines takes a number from 1 to %L1.</source>
        <translation>--lines verlangt eine Zahl von 1 bis %L1.</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here.</source>
        <translation>In %1 gibt es kein Protokoll. Der Agent ist hier nicht gelaufen.</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here, or wrote nothing of that level.</source>
        <translation>In %1 gibt es kein Protokoll. Der Agent ist hier nicht gelaufen oder hat nichts von dieser Stufe geschrieben.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProjectListText</name>
    <message>
        <source>The platform names no projects for this account.</source>
        <translation>Die Plattform nennt für dieses Konto keine Projekte.</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(Standard)</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProxyPasswordText</name>
    <message>
        <source>It counts now.</source>
        <translation>Es gilt jetzt.</translation>
    </message>
    <message>
        <source>It is used with a user: rensei-agent config set network.proxyUser NAME</source>
        <translation>Es wird zusammen mit einem Benutzernamen verwendet: rensei-agent config set network.proxyUser NAME</translation>
    </message>
    <message>
        <source>The password for the proxy %1 is stored in %2.</source>
        <translation>Gespeichert (%2): das Passwort für den Proxy %1.</translation>
    </message>
    <message>
        <source>No password for the proxy %1 is stored any more.</source>
        <translation>Für den Proxy %1 ist kein Passwort mehr gespeichert.</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 ist ein einzelner Wert: Verwenden Sie set und unset.</translation>
    </message>
    <message>
        <source>A password is not written on a command line, where others can read it. It is asked for, or read from standard input with --secret-stdin.</source>
        <translation>Ein Passwort wird nicht in eine Befehlszeile geschrieben, wo andere es lesen können. Es wird abgefragt oder mit --secret-stdin von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>The password is typed, or read from standard input with --secret-stdin.</source>
        <translation>Das Passwort wird eingetippt oder mit --secret-stdin von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>Passwort für den Proxy %1: </translation>
    </message>
    <message>
        <source>network.proxy names no proxy whose password could be kept. Name it first: rensei-agent config set network.proxy http://proxy.example:8080</source>
        <translation>network.proxy nennt keinen Proxy, dessen Passwort aufbewahrt werden könnte. Nennen Sie ihn zuerst: rensei-agent config set network.proxy http://proxy.example:8080</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>Die Konfiguration ist nicht brauchbar: %1. Berichtigen Sie %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::RunnersVerbText</name>
    <message>
        <source>own rules</source>
        <translation>eigene Regeln</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>fragt, bevor er handelt</translation>
    </message>
    <message>
        <source>does not ask before it acts</source>
        <translation>fragt nicht, bevor er handelt</translation>
    </message>
    <message>
        <source>asks before it acts, tried %1</source>
        <translation>fragt, bevor er handelt, erprobt %1</translation>
    </message>
    <message>
        <source>does not ask before it acts, tried %1</source>
        <translation>fragt nicht, bevor er handelt, erprobt %1</translation>
    </message>
    <message>
        <source>permissions: %1</source>
        <translation>Berechtigungen: %1</translation>
    </message>
    <message>
        <source>unguarded: gets no work before the configuration accepts that</source>
        <translation>unbewacht: bekommt keine Arbeit, bis die Konfiguration das zulässt</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>nicht gefunden: %1</translation>
    </message>
    <message>
        <source>not found: %1; to get it: %2</source>
        <translation>nicht gefunden: %1; so bekommen Sie ihn: %2</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(Standard)</translation>
    </message>
    <message>
        <source>Permissions guide an agent that asks before it acts; they do not hold back one that never asks.</source>
        <translation>Berechtigungen leiten einen Agenten, der fragt, bevor er handelt; einen, der nie fragt, halten sie nicht zurück.</translation>
    </message>
    <message>
        <source>What was seen cannot be kept: %1</source>
        <translation>Was gesehen wurde, kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>--prove goes with --check.</source>
        <translation>--prove gehört zu --check.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>Die Konfiguration ist nicht brauchbar: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionCallText</name>
    <message>
        <source>This platform cannot do that from outside. Only sessions of this computer can be stopped here.</source>
        <translation>Diese Plattform kann das nicht von außen tun. Hier können nur Sitzungen dieses Rechners gestoppt werden.</translation>
    </message>
    <message>
        <source>The platform refused the user key. Add it again with: rensei-agent auth add --user</source>
        <translation>Die Plattform hat den Benutzerschlüssel abgelehnt. Fügen Sie ihn neu hinzu mit: rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The user key may not do this%1. Ask an administrator of the organisation.</source>
        <translation>Der Benutzerschlüssel darf das nicht%1. Fragen Sie jemanden von der Verwaltung der Organisation.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Try again later, or see whether --platform is right.</source>
        <translation>Die Plattform ist nicht erreichbar. Versuchen Sie es später noch einmal, oder sehen Sie nach, ob --platform stimmt.</translation>
    </message>
    <message>
        <source>The platform does not know this session any more.</source>
        <translation>Die Plattform kennt diese Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>The platform did not do it%1. Try again later.</source>
        <translation>Die Plattform hat es nicht getan%1. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>There is no session %1, neither on this computer nor among the latest of the platform.</source>
        <translation>Eine Sitzung %1 gibt es nicht, weder auf diesem Rechner noch unter den neuesten der Plattform.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 ist schon zu Ende.</translation>
    </message>
    <message>
        <source>%1 runs on this computer, and is being stopped.</source>
        <translation>%1 läuft auf diesem Rechner und wird gestoppt.</translation>
    </message>
    <message>
        <source>%1 was stopped by the platform.</source>
        <translation>%1 wurde von der Plattform gestoppt.</translation>
    </message>
    <message>
        <source>%1 runs on another computer, which the platform tells to stop it.</source>
        <translation>%1 läuft auf einem anderen Rechner; die Plattform sagt ihm, dass er sie stoppen soll.</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so no message can be sent to it.</source>
        <translation>%1 steht nicht in der Liste der Plattform, deshalb kann keine Nachricht dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>%1 has ended. A message makes it run again, which costs. Say so with --again.</source>
        <translation>%1 ist zu Ende. Eine Nachricht lässt sie wieder laufen, was Geld kostet. Wollen Sie das, geben Sie --again an.</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1.</source>
        <translation>Die Plattform hat es nicht an %1 zugestellt.</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1: %2.</source>
        <translation>Die Plattform hat es nicht an %1 zugestellt: %2.</translation>
    </message>
    <message>
        <source>Sent to %1 by the platform.</source>
        <translation>Von der Plattform an %1 gesendet.</translation>
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
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Not on this computer. The platform says:</source>
        <translation>Nicht auf diesem Rechner. Die Plattform sagt:</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list.</source>
        <translation>%1 steht nicht in der Liste der Plattform.</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so it has no page.</source>
        <translation>%1 steht nicht in der Liste der Plattform und hat deshalb keine Seite.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionFollowText</name>
    <message>
        <source>This computer&apos;s agent has no session of that name: %1</source>
        <translation>Der Agent dieses Rechners hat keine Sitzung dieses Namens: %1</translation>
    </message>
    <message>
        <source>… older lines were removed to bound the log&apos;s size</source>
        <translation>… ältere Zeilen wurden entfernt, damit das Protokoll nicht zu groß wird</translation>
    </message>
    <message>
        <source>The agent is gone.</source>
        <translation>Der Agent ist weg.</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>Der Agent antwortet nicht; es wird weiter versucht.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRecordText</name>
    <message>
        <source>a limit of its provider</source>
        <translation>ein Limit des Anbieters</translation>
    </message>
    <message>
        <source>a limit of its provider: %1</source>
        <translation>ein Limit des Anbieters: %1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1</source>
        <translation>ein Limit des Anbieters bis %1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1: %2</source>
        <translation>ein Limit des Anbieters bis %1: %2</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <translation>denkt seit %1</translation>
    </message>
    <message>
        <source>a tool for %1</source>
        <translation>ein Werkzeug, seit %1</translation>
    </message>
    <message>
        <source>the tool %1 for %2</source>
        <translation>das Werkzeug %1, seit %2</translation>
    </message>
    <message>
        <source>an approval for %1: %2</source>
        <translation>eine Erlaubnis, seit %1: %2</translation>
    </message>
    <message>
        <source>a message for %1</source>
        <translation>eine Nachricht, seit %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>angehalten seit %1</translation>
    </message>
    <message>
        <source>stalled: nothing heard for %1</source>
        <translation>steht: seit %1 kam nichts mehr</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what it waits for, and how long</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>steps of a plan</comment>
        <translation>%L1 von %L2 erledigt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>keine weitere Runde beginnt</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>changed %1 (+%L2 −%L3)</source>
        <translation>%1 geändert (+%L2 −%L3)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>allowed (%1)</source>
        <comment>by whom</comment>
        <translation>erlaubt (%1)</translation>
    </message>
    <message>
        <source>not allowed (%1)</source>
        <comment>by whom</comment>
        <translation>nicht erlaubt (%1)</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>waits for a limit of its provider</source>
        <translation>wartet wegen eines Limits des Anbieters</translation>
    </message>
    <message>
        <source>waits for a limit of its provider: %1</source>
        <translation>wartet wegen eines Limits des Anbieters: %1</translation>
    </message>
    <message>
        <source>waits for message</source>
        <translation>wartet auf eine Nachricht</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Erlaubnis</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>bittet um %1</translation>
    </message>
    <message>
        <source>stopping: %1</source>
        <translation>stoppt: %1</translation>
    </message>
    <message>
        <source>paused at the end of the turn</source>
        <translation>angehalten am Ende der Runde</translation>
    </message>
    <message>
        <source>not paused any more</source>
        <translation>nicht mehr angehalten</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>runner started</source>
        <translation>Runner gestartet</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>ein früheres Gespräch geht weiter</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %Ln weitere Zeile</numerusform>
            <numerusform>… %Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new file %1 (%n line(s))</source>
        <translation>
            <numerusform>neue Datei %1 (%Ln Zeile)</numerusform>
            <numerusform>neue Datei %1 (%Ln Zeilen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRowsText</name>
    <message>
        <source>pending</source>
        <comment>status of a session</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>status of a session</comment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>running</source>
        <comment>status of a session</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finalizing</source>
        <comment>status of a session</comment>
        <translation>schließt ab</translation>
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
        <source>ended</source>
        <comment>status of a session</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>status of a session</comment>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Keine Sitzungen.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionWatchText</name>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>Der Agent antwortet nicht; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The agent does not answer; this was known before.</source>
        <translation>Der Agent antwortet nicht; so war es zuletzt bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsListText</name>
    <message>
        <source>--watch and --json do not go together.</source>
        <translation>--watch und --json gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>--watch and --all do not go with show; it has --follow.</source>
        <translation>--watch und --all gehen nicht mit show zusammen; dafür gibt es --follow.</translation>
    </message>
    <message>
        <source>--follow goes with show ID; the list has --watch.</source>
        <translation>--follow gehört zu show ID; für die Liste gibt es --watch.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsVerbText</name>
    <message>
        <source>No browser could be started. The page is:</source>
        <translation>Kein Browser konnte gestartet werden. Die Seite ist:</translation>
    </message>
    <message>
        <source>The organisation and the project of %1 are not known here; this is the platform&apos;s first page.</source>
        <translation>Organisation und Projekt von %1 sind hier nicht bekannt; das ist die erste Seite der Plattform.</translation>
    </message>
    <message>
        <source>sessions prompt takes a message that is not empty.</source>
        <translation>sessions prompt verlangt eine Nachricht, die nicht leer ist.</translation>
    </message>
    <message>
        <source>--%1 goes with the list.</source>
        <translation>--%1 gehört zur Liste.</translation>
    </message>
    <message>
        <source>--follow goes with show of a session on this computer.</source>
        <translation>--follow gehört zu show mit einer Sitzung auf diesem Rechner.</translation>
    </message>
    <message>
        <source>There is no user key. Add one with: rensei-agent auth add --user</source>
        <translation>Es gibt keinen Benutzerschlüssel. Fügen Sie einen hinzu mit: rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::StatusVerbText</name>
    <message>
        <source>--timeout takes a number of seconds from 1 to %L1.</source>
        <translation>--timeout verlangt eine Anzahl Sekunden von 1 bis %L1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SuggestionText</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TargetText</name>
    <message>
        <source>named by --platform</source>
        <translation>genannt durch --platform</translation>
    </message>
    <message>
        <source>named by the environment</source>
        <translation>genannt durch die Umgebung</translation>
    </message>
    <message>
        <source>the running agent&apos;s</source>
        <translation>die des laufenden Agenten</translation>
    </message>
    <message>
        <source>the active context&apos;s</source>
        <translation>die des aktiven Kontexts</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>aus der Konfiguration</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>der Standard</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2, or name the platform with --platform.</source>
        <translation>Die Konfiguration ist nicht brauchbar: %1. Berichtigen Sie %2, oder nennen Sie die Plattform mit --platform.</translation>
    </message>
    <message>
        <source>%1 Correct %2.</source>
        <translation>%1 Berichtigen Sie %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TokenInputText</name>
    <message>
        <source>No token came over standard input.</source>
        <translation>Über die Standardeingabe kam kein Token.</translation>
    </message>
    <message>
        <source>More than one line came over standard input. Give the token alone.</source>
        <translation>Über die Standardeingabe kam mehr als eine Zeile. Geben Sie nur das Token ein.</translation>
    </message>
    <message>
        <source>What came over standard input is no token. Check that it was copied whole.</source>
        <translation>Was über die Standardeingabe kam, ist kein Token. Prüfen Sie, ob es ganz kopiert wurde.</translation>
    </message>
    <message>
        <source>No password came over standard input.</source>
        <translation>Über die Standardeingabe kam kein Passwort.</translation>
    </message>
    <message>
        <source>What came over standard input is no password: it must be one line, of %L1 bytes at most.</source>
        <translation>Was über die Standardeingabe kam, ist kein Passwort: Es muss eine einzige Zeile von höchstens %L1 Bytes sein.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UninstallVerbText</name>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>der Registrierungsschlüssel dieses Rechners (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Take it back, after running sessions have ended? [y/N]</source>
        <translation>Das zurücknehmen, sobald laufende Sitzungen zu Ende sind? [y/N]</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too? [y/N]</source>
        <translation>Auch den Schlüssel dieses Rechners auf der Plattform widerrufen? [y/N]</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too? [y/N]</source>
        <translation>Auch Protokolle, Sitzungen und Arbeitskopien löschen? [y/N]</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>--service-name verlangt Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>The receipt of the installation cannot be read: %1</source>
        <translation>Der Beleg der Installation kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back: this computer is not set up.</source>
        <translation>Es gibt nichts zurückzunehmen: Dieser Rechner ist nicht eingerichtet.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UserKeyText</name>
    <message>
        <source>The client and its secret were refused. Add them again with: rensei-agent auth add --client-id ID --secret-stdin</source>
        <translation>Der Client und sein Geheimnis wurden abgelehnt. Fügen Sie beides neu hinzu mit: rensei-agent auth add --client-id ID --secret-stdin</translation>
    </message>
    <message>
        <source>No access token came for the client: %1. Try again later.</source>
        <translation>Für den Client kam kein Zugriffstoken: %1. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbRunnerText</name>
    <message>
        <source>it ended without saying why</source>
        <translation>es hat sich beendet, ohne zu sagen, warum</translation>
    </message>
    <message>
        <source>it did not end within two minutes</source>
        <translation>es hat sich nicht innerhalb von zwei Minuten beendet</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbText</name>
    <message>
        <source>Done, and all is well. run: it was stopped in good order.</source>
        <translation>Erledigt, und alles ist gut. run: ordentlich beendet.</translation>
    </message>
    <message>
        <source>It was refused, or a check did not pass. run: the agent cannot start.</source>
        <translation>Es wurde abgelehnt, oder eine Prüfung wurde nicht bestanden. run: Der Agent kann nicht starten.</translation>
    </message>
    <message>
        <source>The command line is wrong. Nothing was done.</source>
        <translation>Die Befehlszeile ist falsch. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>run: the program was replaced, and must be started again.</source>
        <translation>run: Das Programm wurde ersetzt und muss neu gestartet werden.</translation>
    </message>
    <message>
        <source>Something that the command needs is not there. Nothing was done.</source>
        <translation>Etwas, das der Befehl braucht, ist nicht da. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>run: another agent uses this state folder.</source>
        <translation>run: Ein anderer Agent benutzt diesen Statusordner.</translation>
    </message>
    <message>
        <source>It was cancelled, and what was done is taken back.</source>
        <translation>Es wurde abgebrochen, und was getan wurde, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>List the settings and the variables that take their place.</source>
        <translation>Die Einstellungen und die Variablen auflisten, die sie ersetzen.</translation>
    </message>
    <message>
        <source>What the number means that a command ends with.</source>
        <translation>Was die Zahl bedeutet, mit der ein Befehl endet.</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else that of the configuration.</source>
        <translation>Die Adresse der Plattform; sonst die aus der Konfiguration.</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else the running agent&apos;s, the active context&apos;s, or that of the configuration.</source>
        <translation>Die Adresse der Plattform; sonst die des laufenden Agenten, des aktiven Kontexts oder aus der Konfiguration.</translation>
    </message>
    <message>
        <source>Where the agent keeps its state.</source>
        <translation>Wo der Agent seinen Zustand aufbewahrt.</translation>
    </message>
    <message>
        <source>The configuration, daemon.yaml.</source>
        <translation>Die Konfiguration, daemon.yaml.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>In JSON antworten.</translation>
    </message>
    <message>
        <source>Read the registration token from the first line of standard input.</source>
        <translation>Das Registrierungstoken aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the token or key from the first line of standard input.</source>
        <translation>Das Token oder den Schlüssel aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the user key from the first line of standard input.</source>
        <translation>Den Benutzerschlüssel aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Keep the accounts that you work with, and this computer&apos;s registration token.</source>
        <translation>Die Konten, mit denen Sie arbeiten, und das Registrierungstoken dieses Rechners aufbewahren.</translation>
    </message>
    <message>
        <source>A person&apos;s user key.</source>
        <translation>Der Benutzerschlüssel eines Menschen.</translation>
    </message>
    <message>
        <source>The registration token of this computer.</source>
        <translation>Das Registrierungstoken dieses Rechners.</translation>
    </message>
    <message>
        <source>An OAuth client, for a computer without a person.</source>
        <translation>Ein OAuth-Client, für einen Rechner ohne Menschen.</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from the first line of standard input.</source>
        <translation>Das Geheimnis des Clients aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>With add: the project that you work on in this context.</source>
        <translation>Mit add: das Projekt, an dem Sie in diesem Kontext arbeiten.</translation>
    </message>
    <message>
        <source>With add: keep it in a file of the state folder that only you can read.</source>
        <translation>Mit add: in einer Datei des Statusordners aufbewahren, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The same as --host and --user.</source>
        <translation>Dasselbe wie --host und --user.</translation>
    </message>
    <message>
        <source>Keep a key in a context of that name; typed, or from standard input.</source>
        <translation>Einen Schlüssel in einem Kontext dieses Namens aufbewahren; eingetippt oder von der Standardeingabe.</translation>
    </message>
    <message>
        <source>List the contexts, with a * at the active one, and where their keys are.</source>
        <translation>Die Kontexte auflisten, mit * beim aktiven, und wo ihre Schlüssel sind.</translation>
    </message>
    <message>
        <source>Remove a context and its key.</source>
        <translation>Einen Kontext und seinen Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>Make another context the active one.</source>
        <translation>Einen anderen Kontext zum aktiven machen.</translation>
    </message>
    <message>
        <source>Ask for your user key, check it, and keep it as &quot;work&quot;.</source>
        <translation>Nach Ihrem Benutzerschlüssel fragen, ihn prüfen und als „work“ aufbewahren.</translation>
    </message>
    <message>
        <source>Print what makes a shell complete this program&apos;s command line.</source>
        <translation>Ausgeben, womit eine Shell die Befehlszeile dieses Programms vervollständigt.</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>Für bash.</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>Für zsh.</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>Für fish.</translation>
    </message>
    <message>
        <source>For PowerShell.</source>
        <translation>Für PowerShell.</translation>
    </message>
    <message>
        <source>Complete in every bash that is started from now on.</source>
        <translation>In jeder bash vervollständigen, die von jetzt an gestartet wird.</translation>
    </message>
    <message>
        <source>Write the manual pages of this program into a folder, for those who package it.</source>
        <translation>Die Handbuchseiten dieses Programms in einen Ordner schreiben, für alle, die es paketieren.</translation>
    </message>
    <message>
        <source>Install them by hand.</source>
        <translation>Von Hand installieren.</translation>
    </message>
    <message>
        <source>Only say what is done and what would be.</source>
        <translation>Nur sagen, was getan ist und was getan würde.</translation>
    </message>
    <message>
        <source>Ask nothing.</source>
        <translation>Nichts fragen.</translation>
    </message>
    <message>
        <source>The name of the background program for the system; dev.rensei.daemon.</source>
        <translation>Der Name des Hintergrundprogramms für das System; dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>The end of standard input cancels.</source>
        <translation>Das Ende der Standardeingabe bricht ab.</translation>
    </message>
    <message>
        <source>A project whose work is taken; once for each of several. Without it the usual one.</source>
        <translation>Ein Projekt, dessen Arbeit angenommen wird; bei mehreren für jedes einmal. Ohne die Option das übliche.</translation>
    </message>
    <message>
        <source>Take over the set-up of another host program, ~/.rensei or ~/.donmai, or the one at PATH.</source>
        <translation>Die Einrichtung eines anderen Host-Programms übernehmen, ~/.rensei oder ~/.donmai, oder die unter PATH.</translation>
    </message>
    <message>
        <source>The agent that does the work; else the recommended one.</source>
        <translation>Der Agent, der die Arbeit tut; sonst der empfohlene.</translation>
    </message>
    <message>
        <source>What it may do unasked: careful, workspace or autonomous.</source>
        <translation>Was er ungefragt tun darf: careful, workspace oder autonomous.</translation>
    </message>
    <message>
        <source>Read a registration token from the next line of standard input; then no key is made.</source>
        <translation>Ein Registrierungstoken aus der nächsten Zeile der Standardeingabe lesen; dann wird kein Schlüssel angelegt.</translation>
    </message>
    <message>
        <source>Run while nobody is logged in, too, where the system can.</source>
        <translation>Auch laufen, wenn niemand angemeldet ist, wo das System es kann.</translation>
    </message>
    <message>
        <source>Keep the token in a file that only you can read, not in the keychain.</source>
        <translation>Das Token in einer Datei aufbewahren, die nur Sie lesen können, nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Take back what install did: the background program, the key, the configuration.</source>
        <translation>Zurücknehmen, was install getan hat: Hintergrundprogramm, Schlüssel, Konfiguration.</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too.</source>
        <translation>Auch den Schlüssel dieses Rechners auf der Plattform widerrufen.</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too.</source>
        <translation>Auch Protokolle, Sitzungen und Arbeitskopien löschen.</translation>
    </message>
    <message>
        <source>Wait for running sessions, then leave nothing valid.</source>
        <translation>Auf laufende Sitzungen warten, dann nichts Gültiges zurücklassen.</translation>
    </message>
    <message>
        <source>Run a platform and an agent to look at, with made-up sessions.</source>
        <translation>Eine Plattform und einen Agenten zum Ansehen laufen lassen, mit ausgedachten Sitzungen.</translation>
    </message>
    <message>
        <source>End after so long; else it goes on until stopped.</source>
        <translation>Nach so langer Zeit enden; sonst läuft es, bis es gestoppt wird.</translation>
    </message>
    <message>
        <source>End once so many sessions have ended.</source>
        <translation>Enden, sobald so viele Sitzungen zu Ende sind.</translation>
    </message>
    <message>
        <source>&quot;troubled&quot;, the default, or &quot;calm&quot;.</source>
        <translation>„troubled“, der Standard, oder „calm“.</translation>
    </message>
    <message>
        <source>Look at it for a minute.</source>
        <translation>Eine Minute lang ansehen.</translation>
    </message>
    <message>
        <source>Make this computer take work, now and after each login.</source>
        <translation>Diesen Rechner Arbeit annehmen lassen, jetzt und nach jeder Anmeldung.</translation>
    </message>
    <message>
        <source>Show what will be written, then do it.</source>
        <translation>Zeigen, was geschrieben wird, und es dann tun.</translation>
    </message>
    <message>
        <source>Do again what install did and is not so any more; replace a refused key.</source>
        <translation>Noch einmal tun, was install getan hat und was nicht mehr so ist; einen abgelehnten Schlüssel ersetzen.</translation>
    </message>
    <message>
        <source>What is as it should be is not done again.</source>
        <translation>Was ist, wie es sein soll, wird nicht noch einmal getan.</translation>
    </message>
    <message>
        <source>Play one made-up session on standard input and output.</source>
        <translation>Eine ausgedachte Sitzung über Standardeingabe und -ausgabe abspielen.</translation>
    </message>
    <message>
        <source>What the agent starts for the runner &quot;example&quot;.</source>
        <translation>Was der Agent für den Runner „example“ startet.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Sagen, welche Version das ist.</translation>
    </message>
    <message>
        <source>The agent on this computer.</source>
        <translation>Der Agent auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Register this computer and run the sessions that the platform gives it.</source>
        <translation>Diesen Rechner registrieren und die Sitzungen ausführen, die die Plattform ihm gibt.</translation>
    </message>
    <message>
        <source>The runner for every session; &quot;example&quot; plays made-up ones.</source>
        <translation>Der Runner für jede Sitzung; „example“ spielt ausgedachte ab.</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 takes any free one.</source>
        <translation>Der Port der Steuer-API auf 127.0.0.1; 0 nimmt einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Run for the system&apos;s manager of background programs, which starts it like this.</source>
        <translation>Laufen für die Verwaltung der Hintergrundprogramme des Systems, die ihn so startet.</translation>
    </message>
    <message>
        <source>The manager&apos;s name for it; dev.rensei.daemon without this.</source>
        <translation>Wie die Verwaltung ihn nennt; ohne die Option dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>Play made-up sessions until you press Ctrl+C.</source>
        <translation>Ausgedachte Sitzungen abspielen, bis Sie Strg+C drücken.</translation>
    </message>
    <message>
        <source>Do one work item without a platform; its events go to standard output.</source>
        <translation>Einen Arbeitsauftrag ohne Plattform erledigen; seine Ereignisse gehen an die Standardausgabe.</translation>
    </message>
    <message>
        <source>The runner; else as for work of the platform.</source>
        <translation>Der Runner; sonst wie für Arbeit der Plattform.</translation>
    </message>
    <message>
        <source>The folder to work in; else a new one, which is kept when there is something in it.</source>
        <translation>Der Ordner, in dem gearbeitet wird; sonst ein neuer, der bleibt, wenn etwas darin ist.</translation>
    </message>
    <message>
        <source>Play what a session with this work item looks like.</source>
        <translation>Abspielen, wie eine Sitzung mit diesem Arbeitsauftrag aussieht.</translation>
    </message>
    <message>
        <source>Check the account, the agent, the platform and the capacity.</source>
        <translation>Konto, Agent, Plattform und Kapazität prüfen.</translation>
    </message>
    <message>
        <source>Tell also whom it is about, versions, uptime and the last heartbeat.</source>
        <translation>Auch sagen, um wen es geht, dazu Versionen, Laufzeit und das letzte Lebenszeichen.</translation>
    </message>
    <message>
        <source>Give up after so many seconds, 10 at most.</source>
        <translation>Nach so vielen Sekunden aufgeben, höchstens 10.</translation>
    </message>
    <message>
        <source>For scripts: it ends with 0 only when all checks pass.</source>
        <translation>Für Skripte: endet nur dann mit 0, wenn alle Prüfungen bestanden sind.</translation>
    </message>
    <message>
        <source>Check everything that this computer needs to take work, and fix what is wrong.</source>
        <translation>Alles prüfen, was dieser Rechner braucht, um Arbeit anzunehmen, und beheben, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Do the fix of this check, then check it again.</source>
        <translation>Beheben, was diese Prüfung gefunden hat, und dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Save the report with versions, configuration and logs, without secrets, for whoever helps you.</source>
        <translation>Den Bericht mit Versionen, Konfiguration und Protokollen speichern, ohne Geheimnisse, für alle, die Ihnen helfen.</translation>
    </message>
    <message>
        <source>The manager&apos;s name for the service; dev.rensei.daemon without this.</source>
        <translation>Wie die Verwaltung den Dienst nennt; ohne die Option dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>Load the service, then see whether that helped.</source>
        <translation>Den Dienst laden und dann nachsehen, ob das geholfen hat.</translation>
    </message>
    <message>
        <source>List the sessions of this computer&apos;s agent, or do something about one, wherever it runs.</source>
        <translation>Die Sitzungen des Agenten dieses Rechners auflisten, oder mit einer etwas tun, wo auch immer sie läuft.</translation>
    </message>
    <message>
        <source>With show, of a session on this computer: go on with what comes, until it has ended.</source>
        <translation>Mit show, bei einer Sitzung auf diesem Rechner: mitlaufen mit dem, was kommt, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>Keep the list up to date until stopped.</source>
        <translation>Die Liste auf dem neuesten Stand halten, bis gestoppt wird.</translation>
    </message>
    <message>
        <source>Show the ones that have ended, too.</source>
        <translation>Auch die zeigen, die zu Ende sind.</translation>
    </message>
    <message>
        <source>With prompt: also when it has ended, and then runs again.</source>
        <translation>Mit prompt: auch wenn sie zu Ende ist und dann wieder läuft.</translation>
    </message>
    <message>
        <source>Where sessions of other computers are looked for, as by status; those of this computer&apos;s agent are found whatever it is.</source>
        <translation>Wo Sitzungen anderer Rechner gesucht werden, wie bei status; die des Agenten dieses Rechners werden auf jeden Fall gefunden.</translation>
    </message>
    <message>
        <source>Read the user key from standard input; this computer&apos;s own sessions need none.</source>
        <translation>Den Benutzerschlüssel von der Standardeingabe lesen; Sitzungen dieses Rechners brauchen keinen.</translation>
    </message>
    <message>
        <source>Show what one session does and did.</source>
        <translation>Zeigen, was eine Sitzung tut und getan hat.</translation>
    </message>
    <message>
        <source>Stop one: here by the agent, elsewhere by the platform.</source>
        <translation>Eine stoppen: hier durch den Agenten, anderswo durch die Plattform.</translation>
    </message>
    <message>
        <source>Send one a message, by the platform.</source>
        <translation>Einer eine Nachricht senden, über die Plattform.</translation>
    </message>
    <message>
        <source>Show its page on the platform in the browser.</source>
        <translation>Ihre Seite auf der Plattform im Browser zeigen.</translation>
    </message>
    <message>
        <source>Show what that session does, until it has ended.</source>
        <translation>Zeigen, was diese Sitzung tut, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>List the projects of your account.</source>
        <translation>Die Projekte Ihres Kontos auflisten.</translation>
    </message>
    <message>
        <source>For scripts.</source>
        <translation>Für Skripte.</translation>
    </message>
    <message>
        <source>List what sessions ask for, and allow or reject it.</source>
        <translation>Auflisten, worum Sitzungen bitten, und es erlauben oder ablehnen.</translation>
    </message>
    <message>
        <source>Show requests as they come and read decisions, until stopped.</source>
        <translation>Anfragen zeigen, wie sie kommen, und Entscheidungen lesen, bis gestoppt wird.</translation>
    </message>
    <message>
        <source>Allow this request, once.</source>
        <translation>Diese Anfrage erlauben, einmal.</translation>
    </message>
    <message>
        <source>Reject this request, once.</source>
        <translation>Diese Anfrage ablehnen, einmal.</translation>
    </message>
    <message>
        <source>Decide the same request likewise for the rest of its session.</source>
        <translation>Über dieselbe Anfrage für den Rest ihrer Sitzung ebenso entscheiden.</translation>
    </message>
    <message>
        <source>Decide on requests as they come.</source>
        <translation>Über Anfragen entscheiden, wie sie kommen.</translation>
    </message>
    <message>
        <source>Let the agent take no more work, until resume.</source>
        <translation>Den Agenten keine Arbeit mehr annehmen lassen, bis resume.</translation>
    </message>
    <message>
        <source>Also let no further turn of a running session begin.</source>
        <translation>Auch keine weitere Runde einer laufenden Sitzung beginnen lassen.</translation>
    </message>
    <message>
        <source>Take no more work, and let the sessions that run wait after their turn.</source>
        <translation>Keine Arbeit mehr annehmen, und laufende Sitzungen nach ihrer Runde warten lassen.</translation>
    </message>
    <message>
        <source>Let the agent take work again, and paused sessions go on.</source>
        <translation>Den Agenten wieder Arbeit annehmen und angehaltene Sitzungen weitergehen lassen.</translation>
    </message>
    <message>
        <source>Take work again.</source>
        <translation>Wieder Arbeit annehmen.</translation>
    </message>
    <message>
        <source>Let the agent take no more work, and wait until its sessions have ended.</source>
        <translation>Den Agenten keine Arbeit mehr annehmen lassen und warten, bis seine Sitzungen zu Ende sind.</translation>
    </message>
    <message>
        <source>Wait so many seconds at most; else as long as it is configured to.</source>
        <translation>Höchstens so viele Sekunden warten; sonst so lange, wie es konfiguriert ist.</translation>
    </message>
    <message>
        <source>Wait ten minutes at most. &quot;resume&quot; takes work again.</source>
        <translation>Höchstens zehn Minuten warten. Mit „resume“ wird wieder Arbeit angenommen.</translation>
    </message>
    <message>
        <source>Let the sessions end, then end the agent; it stays stopped until it is started again.</source>
        <translation>Die Sitzungen zu Ende gehen lassen, dann den Agenten beenden; er bleibt beendet, bis er wieder gestartet wird.</translation>
    </message>
    <message>
        <source>End sessions that still run after so many seconds; else as it is configured.</source>
        <translation>Sitzungen beenden, die nach so vielen Sekunden noch laufen; sonst wie konfiguriert.</translation>
    </message>
    <message>
        <source>End the sessions and the agent at once.</source>
        <translation>Die Sitzungen und den Agenten sofort beenden.</translation>
    </message>
    <message>
        <source>Show the agent&apos;s log, also while the agent does not run.</source>
        <translation>Das Protokoll des Agenten zeigen, auch wenn der Agent nicht läuft.</translation>
    </message>
    <message>
        <source>Go on with what comes, until stopped.</source>
        <translation>Mitlaufen mit dem, was kommt, bis gestoppt wird.</translation>
    </message>
    <message>
        <source>Begin with so many of the last lines; 50 without this.</source>
        <translation>Mit so vielen der letzten Zeilen beginnen; ohne die Option mit 50.</translation>
    </message>
    <message>
        <source>Only this one and worse: debug, info, warning or error.</source>
        <translation>Nur diese Stufe und schlimmere: debug, info, warning oder error.</translation>
    </message>
    <message>
        <source>Show what goes wrong, as it happens.</source>
        <translation>Zeigen, was schiefgeht, während es geschieht.</translation>
    </message>
    <message>
        <source>Show how much work this computer takes, or change it.</source>
        <translation>Zeigen, wie viel Arbeit dieser Rechner annimmt, oder es ändern.</translation>
    </message>
    <message>
        <source>Show it.</source>
        <translation>Zeigen.</translation>
    </message>
    <message>
        <source>Change capacity.maxConcurrentSessions, or capacity.poolMaxDiskGb, where 0 is no limit.</source>
        <translation>capacity.maxConcurrentSessions oder capacity.poolMaxDiskGb ändern, wobei 0 unbegrenzt heißt.</translation>
    </message>
    <message>
        <source>Take two sessions at once; it counts at once.</source>
        <translation>Zwei Sitzungen gleichzeitig annehmen; das gilt sofort.</translation>
    </message>
    <message>
        <source>Show the settings of the configuration, or change one; its comments are kept.</source>
        <translation>Die Einstellungen der Konfiguration zeigen oder eine ändern; ihre Kommentare bleiben.</translation>
    </message>
    <message>
        <source>Show them.</source>
        <translation>Zeigen.</translation>
    </message>
    <message>
        <source>Go back to the usual value.</source>
        <translation>Zum üblichen Wert zurückkehren.</translation>
    </message>
    <message>
        <source>Put one more item into a list, such as enabledProjectIds.</source>
        <translation>Einer Liste, etwa enabledProjectIds, einen Eintrag hinzufügen.</translation>
    </message>
    <message>
        <source>Take an item out of it.</source>
        <translation>Einen Eintrag daraus entfernen.</translation>
    </message>
    <message>
        <source>Let agents ask before every command; a running agent is told.</source>
        <translation>Agenten vor jedem Befehl fragen lassen; ein laufender Agent erfährt es.</translation>
    </message>
    <message>
        <source>List what you decided about work of repositories and projects, or take it back.</source>
        <translation>Auflisten, was Sie über Arbeit von Repositorys und Projekten entschieden haben, oder es zurücknehmen.</translation>
    </message>
    <message>
        <source>List it.</source>
        <translation>Auflisten.</translation>
    </message>
    <message>
        <source>Ask about this repository or project again.</source>
        <translation>Nach diesem Repository oder Projekt wieder fragen.</translation>
    </message>
    <message>
        <source>List the agents that can do sessions here, and how to get others.</source>
        <translation>Die Agenten auflisten, die hier Sitzungen ausführen können, und wie Sie andere bekommen.</translation>
    </message>
    <message>
        <source>Start each of them to see whether it is signed in; up to 30 s, no model is asked.</source>
        <translation>Jeden davon starten, um zu sehen, ob er angemeldet ist; bis zu 30 s, kein Modell wird gefragt.</translation>
    </message>
    <message>
        <source>With check: also have each one&apos;s model run a harmless command, to see whether it asks first; up to 2 min. Its provider may charge you for that.</source>
        <translation>Mit check: auch das Modell eines jeden einen harmlosen Befehl ausführen lassen, um zu sehen, ob er vorher fragt; bis zu 2 min. Der Anbieter berechnet Ihnen das vielleicht.</translation>
    </message>
    <message>
        <source>Say which of them are ready for work.</source>
        <translation>Sagen, welche davon bereit für Arbeit sind.</translation>
    </message>
    <message>
        <source>Show what the working copies of sessions take on the disk, or free what can be freed.</source>
        <translation>Zeigen, was die Arbeitskopien von Sitzungen auf dem Datenträger belegen, oder freigeben, was weg kann.</translation>
    </message>
    <message>
        <source>With prune: only say what would be removed.</source>
        <translation>Mit prune: nur sagen, was entfernt würde.</translation>
    </message>
    <message>
        <source>With prune or discard: the working copy of this session.</source>
        <translation>Mit prune oder discard: die Arbeitskopie dieser Sitzung.</translation>
    </message>
    <message>
        <source>With discard: do not ask.</source>
        <translation>Mit discard: nicht fragen.</translation>
    </message>
    <message>
        <source>Remove those in which nothing would be lost.</source>
        <translation>Die entfernen, in denen nichts verloren ginge.</translation>
    </message>
    <message>
        <source>Remove one whatever is in it, once its owner has said so.</source>
        <translation>Eine entfernen, egal was darin ist, sobald ihr Besitzer zugestimmt hat.</translation>
    </message>
    <message>
        <source>Say what could be removed, and remove nothing.</source>
        <translation>Sagen, was entfernt werden könnte, und nichts entfernen.</translation>
    </message>
    <message>
        <source>run: the disk is full; start it again when there is room.</source>
        <translation>run: Der Datenträger ist voll; starten Sie es neu, wenn wieder Platz ist.</translation>
    </message>
    <message>
        <source>With set network.proxyPassword: read it from standard input, not from who types.</source>
        <translation>Mit set network.proxyPassword: von der Standardeingabe lesen, nicht per Hand eintippen lassen.</translation>
    </message>
    <message>
        <source>With it: keep it in a file of the state folder that only you can read.</source>
        <translation>Dabei: in einer Datei des Statusordners aufbewahren, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Change the one that &quot;help settings&quot; names so. network.proxyPassword has no VALUE: it is asked for.</source>
        <translation>Die ändern, die „help settings“ so nennt. network.proxyPassword hat keinen VALUE: Das Passwort wird abgefragt.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspaceRowsText</name>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>Es gibt keine Arbeitskopien.</translation>
    </message>
    <message>
        <source>Together %1 of %2.</source>
        <translation>Zusammen %1 von %2.</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Zusammen %1.</translation>
    </message>
    <message>
        <source>%1: would be removed, %2</source>
        <translation>%1: würde entfernt, %2</translation>
    </message>
    <message>
        <source>%1: removed, %2</source>
        <translation>%1: entfernt, %2</translation>
    </message>
    <message>
        <source>%1: kept, %2</source>
        <translation>%1: bleibt, %2</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 would be removed</source>
        <translation>%1: bleibt, %2. Von den Build-Ergebnissen würden %3 entfernt</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 was removed</source>
        <translation>%1: bleibt, %2. Von den Build-Ergebnissen wurden %3 entfernt</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it holds work that is nowhere else.</source>
        <translation>Ob Arbeit darin ist, die es nirgends sonst gibt, hat noch niemand nachgesehen.</translation>
    </message>
    <message>
        <source>It is kept because: %1.</source>
        <translation>Sie bleibt, weil: %1.</translation>
    </message>
    <message>
        <source>The working copy of %1 takes %2.</source>
        <translation>Die Arbeitskopie von %1 belegt %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspacesVerbText</name>
    <message>
        <source>The configuration cannot be used, so its budget is not known.</source>
        <translation>Die Konfiguration ist nicht brauchbar, deshalb ist nicht bekannt, wie viel Platz erlaubt ist.</translation>
    </message>
    <message>
        <source>This computer has no git, so nothing can be examined. Install it.</source>
        <translation>Dieser Rechner hat kein git, deshalb kann nichts untersucht werden. Installieren Sie es.</translation>
    </message>
    <message>
        <source>A copy of a repository could not be packed anew: %1</source>
        <translation>Eine Kopie eines Repositorys konnte nicht neu gepackt werden: %1</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>Es gibt keine Arbeitskopien.</translation>
    </message>
    <message>
        <source>The working copy of %1 was not discarded: %2.</source>
        <translation>Die Arbeitskopie von %1 wurde nicht verworfen: %2.</translation>
    </message>
    <message>
        <source>There is no working copy of that session. To see which there are: rensei-agent workspaces</source>
        <translation>Eine Arbeitskopie dieser Sitzung gibt es nicht. Um zu sehen, welche es gibt: rensei-agent workspaces</translation>
    </message>
    <message>
        <source>What is only there is lost. To discard it, type yes:</source>
        <comment>the word is that of &quot;yes&quot;</comment>
        <translation>Was es nur dort gibt, geht verloren. Um sie zu verwerfen, geben Sie ja ein:</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Nichts wurde verworfen.</translation>
    </message>
    <message>
        <source>--dry-run goes with prune, --yes with discard.</source>
        <translation>--dry-run gehört zu prune, --yes zu discard.</translation>
    </message>
    <message>
        <source>--session goes with prune and discard; discard needs it.</source>
        <translation>--session gehört zu prune und discard; discard braucht es.</translation>
    </message>
</context>
<context>
    <name>rensei::config::ConfigText</name>
    <message>
        <source>%1 cannot be changed by this program in the way the file is written</source>
        <translation>%1 kann von diesem Programm nicht geändert werden, so wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>the configuration file is empty</source>
        <translation>die Konfigurationsdatei ist leer</translation>
    </message>
    <message>
        <source>orchestrator.authToken names the variable %1, which is not set</source>
        <translation>orchestrator.authToken nennt die Variable %1, die nicht gesetzt ist</translation>
    </message>
    <message>
        <source>%1 holds a line break or another character that no token has</source>
        <translation>%1 enthält einen Zeilenumbruch oder ein anderes Zeichen, das kein Token hat</translation>
    </message>
    <message>
        <source>%1 holds a project without an id</source>
        <translation>%1 enthält ein Projekt ohne ID</translation>
    </message>
    <message>
        <source>%1 names no repository</source>
        <translation>%1 nennt kein Repository</translation>
    </message>
    <message>
        <source>%1 holds a runner without a name</source>
        <translation>%1 enthält einen Runner ohne Namen</translation>
    </message>
    <message>
        <source>%1 holds %2 without an adapter; this build has rensei, command, acp, claude, codex</source>
        <translation>%1 enthält %2 ohne Adapter; dieser Build hat rensei, command, acp, claude, codex</translation>
    </message>
    <message>
        <source>%1 holds %2 without a program</source>
        <translation>%1 enthält %2 ohne Programm</translation>
    </message>
    <message>
        <source>%1 holds two runners of the name %2</source>
        <translation>%1 enthält zwei Runner mit dem Namen %2</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no name in runners</source>
        <translation>%1 ist „%2“, aber diesen Namen gibt es in runners nicht</translation>
    </message>
    <message>
        <source>line %1: the configuration must consist of keys and values</source>
        <translation>Zeile %1: Die Konfiguration muss aus Schlüsseln und Werten bestehen</translation>
    </message>
    <message>
        <source>the file holds a token and is open to other users</source>
        <translation>die Datei enthält ein Token und steht anderen Benutzern offen</translation>
    </message>
    <message>
        <source>A context&apos;s name has letters, digits, dots and dashes, %1 at most.</source>
        <translation>Der Name eines Kontexts hat Buchstaben, Ziffern, Punkte und Bindestriche, höchstens %1.</translation>
    </message>
    <message>
        <source>The name %1 is taken by the %2 context of %3. Choose another name, or remove that context first.</source>
        <translation>Den Namen %1 gibt es schon, für den Kontext von %3 (%2). Wählen Sie einen anderen, oder entfernen Sie zuerst diesen Kontext.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n contexts already. Remove one first.</source>
        <translation>
            <numerusform>Es gibt schon %Ln Kontext. Entfernen Sie zuerst einen.</numerusform>
            <numerusform>Es gibt schon %Ln Kontexte. Entfernen Sie zuerst einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s registration token for %1 is the context %2 already. Use that name, or remove it first.</source>
        <translation>Das Registrierungstoken dieses Rechners für %1 ist schon der Kontext %2. Verwenden Sie diesen Namen, oder entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no context %1. See: rensei-agent auth list</source>
        <translation>Einen Kontext %1 gibt es nicht. Siehe: rensei-agent auth list</translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation>Einen Kontext %1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own. Switch to the context of an account.</source>
        <translation>%1 ist der Kontext dieses Rechners selbst. Wechseln Sie zum Kontext eines Kontos.</translation>
    </message>
    <message>
        <source>an entry has no name, kind or platform, or a name that another one has</source>
        <translation>ein Eintrag hat keinen Namen, keine Art oder keine Plattform, oder einen Namen, den ein anderer hat</translation>
    </message>
    <message>
        <source>The contexts in %1 cannot be read: %2. Correct the file, or remove it.</source>
        <translation>Die Kontexte in %1 können nicht gelesen werden: %2. Berichtigen Sie die Datei, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>as configured</source>
        <comment>why so many sessions</comment>
        <translation>wie konfiguriert</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <comment>why so many sessions</comment>
        <translation>eine je Prozessorkern</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <comment>why so many sessions</comment>
        <translation>je %1 von %2 Speicher für Sitzungen</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <comment>why so many sessions</comment>
        <translation>die Höchstzahl ohne Einstellung</translation>
    </message>
    <message>
        <source>%1 names %2, which is no operation</source>
        <translation>%1 nennt %2, aber das ist keine Operation</translation>
    </message>
    <message>
        <source>%1 must hold operations, or operations with a pattern</source>
        <translation>%1 muss Operationen enthalten, oder Operationen mit einem Muster</translation>
    </message>
    <message>
        <source>%1 holds %2 without a pattern</source>
        <translation>%1 enthält %2 ohne Muster</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 muss eine Liste sein</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must be one of careful, workspace, autonomous, deny, or rules</source>
        <translation>%1 ist „%2“, muss aber eines von careful, workspace, autonomous, deny sein, oder Regeln</translation>
    </message>
    <message>
        <source>%1 must be the name of a preset, or rules</source>
        <translation>%1 muss der Name einer Vorgabe sein, oder Regeln</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a key of the file</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>die Variable %1</translation>
    </message>
    <message>
        <source>line %1: %2 is not a known key</source>
        <translation>Zeile %1: %2 ist kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>eine Gruppe von Schlüsseln</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3</source>
        <comment>a key, and kinds of values</comment>
        <translation>%1 ist %2, muss aber %3 sein</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of groups of keys</source>
        <translation>eine Liste von Gruppen von Schlüsseln</translation>
    </message>
    <message>
        <source>The platform&apos;s address.</source>
        <translation>Die Adresse der Plattform.</translation>
    </message>
    <message>
        <source>A word for where this computer is.</source>
        <translation>Ein Wort dafür, wo dieser Rechner steht.</translation>
    </message>
    <message>
        <source>Sessions at once; 0 takes no work.</source>
        <translation>Sitzungen gleichzeitig; bei 0 wird keine Arbeit angenommen.</translation>
    </message>
    <message>
        <source>GiB that working copies may take; 0 for no limit.</source>
        <translation>GiB, die Arbeitskopien belegen dürfen; 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>MiB that a session may take; 0 for no limit.</source>
        <translation>MiB, die eine Sitzung belegen darf; 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>MiB that all sessions together may take; 0 for no limit.</source>
        <translation>MiB, die alle Sitzungen zusammen belegen dürfen; 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>Processes that a session may have; 0 for no limit.</source>
        <translation>Prozesse, die eine Sitzung haben darf; 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>Processes that all sessions together may have; 0 for no limit.</source>
        <translation>Prozesse, die alle Sitzungen zusammen haben dürfen; 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>MiB that are left to other programs.</source>
        <translation>MiB, die anderen Programmen bleiben.</translation>
    </message>
    <message>
        <source>The sessions&apos; share of the processor; other programs have 100.</source>
        <translation>Der Anteil der Sitzungen am Prozessor; andere Programme haben 100.</translation>
    </message>
    <message>
        <source>low or normal.</source>
        <translation>low oder normal.</translation>
    </message>
    <message>
        <source>Whose work is taken: all-routed, listed or ask.</source>
        <translation>Wessen Arbeit angenommen wird: all-routed, listed oder ask.</translation>
    </message>
    <message>
        <source>The same in the ecosystem&apos;s words: all-routed or enumerated.</source>
        <translation>Dasselbe in den Worten des Ökosystems: all-routed oder enumerated.</translation>
    </message>
    <message>
        <source>The projects whose work is taken, where they are listed.</source>
        <translation>Die Projekte, deren Arbeit angenommen wird, wo sie aufgeführt sind.</translation>
    </message>
    <message>
        <source>How to speak with the platform: auto, v1 or af.</source>
        <translation>Wie mit der Plattform gesprochen wird: auto, v1 oder af.</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 for any.</source>
        <translation>Der Port der Steuer-API auf 127.0.0.1; 0 für einen beliebigen.</translation>
    </message>
    <message>
        <source>Silence after which a session is shown as stalled; 0 for never.</source>
        <translation>Stille, nach der eine Sitzung als stehend gezeigt wird; 0 für nie.</translation>
    </message>
    <message>
        <source>Silence after which a session is ended; 0 for never.</source>
        <translation>Stille, nach der eine Sitzung beendet wird; 0 für nie.</translation>
    </message>
    <message>
        <source>How long sessions may go on when the agent is stopped.</source>
        <translation>Wie lange Sitzungen weiterlaufen dürfen, wenn der Agent beendet wird.</translation>
    </message>
    <message>
        <source>How the platform is reached: system, none, or a proxy&apos;s address without a password.</source>
        <translation>Wie die Plattform erreicht wird: system, none, oder die Adresse eines Proxys ohne Passwort.</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM.</source>
        <translation>Zertifikate, denen neben denen des Systems vertraut wird, PEM.</translation>
    </message>
    <message>
        <source>The runner for sessions that name none.</source>
        <translation>Der Runner für Sitzungen, die keinen nennen.</translation>
    </message>
    <message>
        <source>How much agents may do: the name of a preset.</source>
        <translation>Wie viel Agenten dürfen: der Name einer Vorgabe.</translation>
    </message>
    <message>
        <source>line %1: the file is too big or too deep</source>
        <translation>Zeile %1: Die Datei ist zu groß oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>line %1: a key must be plain text</source>
        <translation>Zeile %1: Ein Schlüssel muss einfacher Text sein</translation>
    </message>
    <message>
        <source>line %1: %2 is there twice</source>
        <translation>Zeile %1: %2 kommt zweimal vor</translation>
    </message>
    <message>
        <source>the file is too big for a configuration</source>
        <translation>die Datei ist zu groß für eine Konfiguration</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>die Datei enthält mehr als ein Dokument</translation>
    </message>
    <message>
        <source>line %1: this is not valid YAML</source>
        <translation>Zeile %1: Das ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>The user name that this proxy wants; see &quot;config set network.proxyPassword&quot;.</source>
        <translation>Der Benutzername, den dieser Proxy verlangt; siehe „config set network.proxyPassword“.</translation>
    </message>
</context>
<context>
    <name>rensei::control::ControlText</name>
    <message>
        <source>The address is not that of a Rensei platform.</source>
        <translation>Die Adresse ist nicht die einer Rensei-Plattform.</translation>
    </message>
    <message>
        <source>The platform does not let this registration token register a computer%1.</source>
        <translation>Die Plattform lässt nicht zu, dass dieses Registrierungstoken einen Rechner registriert%1.</translation>
    </message>
    <message>
        <source>The platform does not accept this computer&apos;s registration: it answers %1%2.</source>
        <translation>Die Plattform nimmt die Registrierung dieses Rechners nicht an: Sie antwortet %1%2.</translation>
    </message>
    <message>
        <source>Look for an update of the agent, or ask whoever runs the platform.</source>
        <translation>Suchen Sie nach einer neueren Version des Agenten, oder fragen Sie, wer die Plattform betreibt.</translation>
    </message>
    <message>
        <source>This computer could not register: %1.</source>
        <translation>Dieser Rechner konnte sich nicht registrieren: %1.</translation>
    </message>
    <message>
        <source>The platform refused this computer&apos;s registration token%1.</source>
        <translation>Die Plattform hat das Registrierungstoken dieses Rechners abgelehnt%1.</translation>
    </message>
    <message>
        <source>No safe connection to the platform: %1.</source>
        <translation>Keine sichere Verbindung zur Plattform: %1.</translation>
    </message>
    <message>
        <source>If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>Hat Ihr Netz ein eigenes Zertifikat, nennen Sie dessen Datei unter network.caFile in der Konfiguration.</translation>
    </message>
    <message>
        <source>No way to the platform: %1.</source>
        <translation>Kein Weg zur Plattform: %1.</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in its place (%1); this computer goes on trying.</source>
        <translation>Etwas, das nicht die Plattform ist, antwortet an ihrer Stelle (%1); dieser Rechner versucht es weiter.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read; this computer goes on trying.</source>
        <translation>Die Antwort der Plattform ist nicht lesbar; dieser Rechner versucht es weiter.</translation>
    </message>
    <message>
        <source>The platform is asked too often%1; this computer goes on trying.</source>
        <translation>Die Plattform wird zu oft gefragt%1; dieser Rechner versucht es weiter.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own: it answers %1%2; this computer goes on trying.</source>
        <translation>Die Plattform hat selbst Schwierigkeiten: Sie antwortet %1%2; dieser Rechner versucht es weiter.</translation>
    </message>
    <message>
        <source>The platform cannot be reached; this computer goes on trying.</source>
        <translation>Die Plattform ist nicht erreichbar; dieser Rechner versucht es weiter.</translation>
    </message>
    <message>
        <source>This computer has no registration token, so it takes no work.</source>
        <translation>Dieser Rechner hat kein Registrierungstoken und nimmt deshalb keine Arbeit an.</translation>
    </message>
    <message>
        <source>The platform gives this computer no new work (%1).</source>
        <translation>Die Plattform gibt diesem Rechner keine neue Arbeit (%1).</translation>
    </message>
    <message>
        <source>The pool of this computer was deleted on the platform.</source>
        <translation>Der Pool dieses Rechners wurde auf der Plattform gelöscht.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the platform&apos;s differ by more than a minute.</source>
        <translation>Die Uhr dieses Rechners und die der Plattform weichen um mehr als eine Minute voneinander ab.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>Stellen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The disk is almost full, so this computer takes no new work.</source>
        <translation>Der Datenträger ist fast voll, deshalb nimmt dieser Rechner keine neue Arbeit an.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>The disk can hold hardly any more files (inodes), so this computer takes no new work.</source>
        <translation>Der Datenträger kann kaum noch Dateien aufnehmen (Inodes), deshalb nimmt dieser Rechner keine neue Arbeit an.</translation>
    </message>
    <message>
        <source>Delete some files.</source>
        <translation>Löschen Sie einige Dateien.</translation>
    </message>
    <message>
        <source>The working copies of sessions take more room than they may (capacity.poolMaxDiskGb), so this computer takes no new work.</source>
        <translation>Die Arbeitskopien von Sitzungen belegen mehr Platz, als sie dürfen (capacity.poolMaxDiskGb), deshalb nimmt dieser Rechner keine neue Arbeit an.</translation>
    </message>
    <message>
        <source>See “rensei-agent workspaces” for those that hold work, and remove what you do not need.</source>
        <translation>Sehen Sie mit „rensei-agent workspaces“ nach, welche Arbeit enthalten, und entfernen Sie, was Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files, so it takes no new work until a session ends.</source>
        <translation>Der Agent darf kaum noch Dateien öffnen und nimmt deshalb keine neue Arbeit an, bis eine Sitzung endet.</translation>
    </message>
    <message>
        <source>Raise the limit of open files (ulimit -n) and start the agent again.</source>
        <translation>Erhöhen Sie das Limit für offene Dateien (ulimit -n) und starten Sie den Agenten neu.</translation>
    </message>
    <message>
        <source>No runner is configured or found, so this computer takes no work.</source>
        <translation>Kein Runner ist konfiguriert oder wurde gefunden, deshalb nimmt dieser Rechner keine Arbeit an.</translation>
    </message>
    <message>
        <source>Name one under `runners` in the configuration, or use rensei-agent run --runner example.</source>
        <translation>Nennen Sie einen unter `runners` in der Konfiguration, oder verwenden Sie rensei-agent run --runner example.</translation>
    </message>
    <message>
        <source>%1 session logs could not be read at the start; their sessions are reported as failed.</source>
        <translation>%1 Sitzungsprotokolle konnten beim Start nicht gelesen werden; ihre Sitzungen werden als fehlgeschlagen gemeldet.</translation>
    </message>
    <message>
        <source>Look at %1; the next start no longer mentions it.</source>
        <translation>Sehen Sie sich %1 an; der nächste Start erwähnt es nicht mehr.</translation>
    </message>
    <message>
        <source>Work was rejected (%1). It is requested less often until something runs.</source>
        <translation>Arbeit wurde abgelehnt (%1). Sie wird seltener angefordert, bis etwas läuft.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the control API is on another one.</source>
        <translation>Ein anderes Programm benutzt Port %1 dieses Rechners, deshalb ist die Steuer-API auf einem anderen.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>Die Konfiguration ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>Correct orchestrator.url in %1.</source>
        <translation>Berichtigen Sie orchestrator.url in %1.</translation>
    </message>
    <message>
        <source>Correct what is below network in %1.</source>
        <translation>Berichtigen Sie, was in %1 unter network steht.</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>Berichtigen Sie %1.</translation>
    </message>
    <message>
        <source>The new platform address is used from the next start of the agent on.</source>
        <translation>Die neue Adresse der Plattform wird ab dem nächsten Start des Agenten verwendet.</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>wie konfiguriert</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation>eine je Prozessorkern</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <translation>je %1 von %2 Speicher für Sitzungen</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <translation>die Höchstzahl ohne Einstellung</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on; %2 work on until they end, because their runners have no turns</source>
        <translation>angehalten, %1 Sitzung(en) ab dem Ende ihrer Runde; %2 arbeiten weiter, bis sie enden, weil ihre Runner keine Runden haben</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on</source>
        <translation>angehalten, %1 Sitzung(en) ab dem Ende ihrer Runde</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>läuft leer</translation>
    </message>
    <message>
        <source>drained (timeout %1)</source>
        <translation>leer gelaufen (Zeitlimit %1)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>wird registriert</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>neu geladen</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cannot pause while the host is draining</source>
        <translation>kann nicht angehalten werden, während der Host leer läuft</translation>
    </message>
    <message>
        <source>cannot resume while the host is stopping</source>
        <translation>kann nicht fortgesetzt werden, während der Host beendet wird</translation>
    </message>
    <message>
        <source>cannot drain while the host is stopping</source>
        <translation>kann nicht leer laufen, während der Host beendet wird</translation>
    </message>
    <message>
        <source>drain incomplete: the host takes work again, or is only paused</source>
        <translation>nicht ganz leer gelaufen: Der Host nimmt wieder Arbeit an oder ist nur angehalten</translation>
    </message>
    <message>
        <source>drain incomplete: %1 session(s) still run after %2; no new work is taken until resume</source>
        <translation>nicht ganz leer gelaufen: %1 Sitzung(en) laufen nach %2 noch; neue Arbeit wird erst nach resume angenommen</translation>
    </message>
    <message>
        <source>session not found</source>
        <translation>Sitzung nicht gefunden</translation>
    </message>
    <message>
        <source>this approval is not open any more; nothing was changed</source>
        <translation>diese Anfrage ist nicht mehr offen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>nothing was decided about it</source>
        <translation>darüber wurde nichts entschieden</translation>
    </message>
    <message>
        <source>what listens on the agent&apos;s port is another program</source>
        <translation>auf dem Port des Agenten lauscht ein anderes Programm</translation>
    </message>
    <message>
        <source>this file holds no control token</source>
        <translation>diese Datei enthält kein Steuertoken</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>paused from the end of its turn on</source>
        <translation>angehalten ab dem Ende ihrer Runde</translation>
    </message>
    <message>
        <source>it works on until it ends, because its runner has no turns</source>
        <translation>sie arbeitet weiter, bis sie endet, weil ihr Runner keine Runden hat</translation>
    </message>
    <message>
        <source>the session is ending</source>
        <translation>die Sitzung endet gerade</translation>
    </message>
</context>
<context>
    <name>rensei::diagnostics::DiagnosticsText</name>
    <message>
        <source>it is there already</source>
        <translation>gibt es schon</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>der Ordner kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>the zip could not be made</source>
        <translation>die ZIP-Datei konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>%1 could not be put into the zip</source>
        <translation>%1 konnte nicht in die ZIP-Datei aufgenommen werden</translation>
    </message>
</context>
<context>
    <name>rensei::doctor::DoctorText</name>
    <message>
        <source>ok</source>
        <comment>the state of a check</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>the state of a check</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the state of a check</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>the state of a check</comment>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%Ln Prüfung ist fehlgeschlagen.</numerusform>
            <numerusform>%Ln Prüfungen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works; %n check(s) have a notice.</source>
        <translation>
            <numerusform>Alles funktioniert; zu %Ln Prüfung gibt es einen Hinweis.</numerusform>
            <numerusform>Alles funktioniert; zu %Ln Prüfungen gibt es einen Hinweis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>%1 (because of: %2)</source>
        <translation>%1 (wegen: %2)</translation>
    </message>
    <message>
        <source>%1: fixed, verified %2.</source>
        <translation>%1: behoben, geprüft %2.</translation>
    </message>
    <message>
        <source>%1: still failed, checked %2. %3</source>
        <translation>%1: noch immer fehlgeschlagen, geprüft %2. %3</translation>
    </message>
    <message>
        <source>%1: still a notice, checked %2. %3</source>
        <translation>%1: noch immer ein Hinweis, geprüft %2. %3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2. %3</source>
        <translation>%1: ausgelassen, geprüft %2. %3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2 (%3). %4</source>
        <translation>%1: ausgelassen, geprüft %2 (%3). %4</translation>
    </message>
    <message>
        <source>Service installed</source>
        <translation>Dienst installiert</translation>
    </message>
    <message>
        <source>Service starts at login</source>
        <translation>Dienst startet bei der Anmeldung</translation>
    </message>
    <message>
        <source>Agent runs</source>
        <translation>Agent läuft</translation>
    </message>
    <message>
        <source>Agent answers on its port</source>
        <translation>Agent antwortet auf seinem Port</translation>
    </message>
    <message>
        <source>Control token</source>
        <translation>Steuertoken</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Registration token</source>
        <translation>Registrierungstoken</translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation>Registrierung angenommen</translation>
    </message>
    <message>
        <source>Platform reachable</source>
        <translation>Plattform erreichbar</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>Fragt nach Arbeit</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>Von der Plattform aufgeführt</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation>Meldungen zugestellt</translation>
    </message>
    <message>
        <source>No other host agent</source>
        <translation>Kein anderer Host-Agent</translation>
    </message>
    <message>
        <source>Not checked, because of: %1.</source>
        <translation>Nicht geprüft, wegen: %1.</translation>
    </message>
    <message>
        <source>Only somebody who is signed in can ask the platform for that.</source>
        <translation>Danach kann die Plattform nur fragen, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>Diese Plattform sagt nicht, welche Rechner sie aufführt.</translation>
    </message>
    <message>
        <source>The platform did not say: %1.</source>
        <translation>Die Plattform hat es nicht gesagt: %1.</translation>
    </message>
    <message>
        <source>There is no fix “%1”.</source>
        <translation>Eine Behebung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>It starts at the next login.</source>
        <translation>Er startet bei der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>The agent was started.</source>
        <translation>Der Agent wurde gestartet.</translation>
    </message>
    <message>
        <source>The system did not start this agent. End process %1, and start it the way it was started.</source>
        <translation>Das System hat diesen Agenten nicht gestartet. Beenden Sie Prozess %1 und starten Sie ihn so, wie er gestartet wurde.</translation>
    </message>
    <message>
        <source>The system did not start this agent. End it, and start it the way it was started.</source>
        <translation>Das System hat diesen Agenten nicht gestartet. Beenden Sie ihn und starten Sie ihn so, wie er gestartet wurde.</translation>
    </message>
    <message>
        <source>The agent was started again.</source>
        <translation>Der Agent wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Nothing that this user may see uses port %1 now.</source>
        <translation>Nichts, was dieser Benutzer sehen darf, benutzt jetzt Port %1.</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Ein Programm</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a program</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 uses port %2. End it, or set host.port in the configuration to another.</source>
        <translation>%1 benutzt Port %2. Beenden Sie es, oder setzen Sie host.port in der Konfiguration auf einen anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Remove it by hand.</source>
        <translation>%1 kann nicht entfernt werden. Entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <source>The old one was removed; the agent makes a new one when it starts.</source>
        <translation>Das alte wurde entfernt; der Agent legt ein neues an, wenn er startet.</translation>
    </message>
    <message>
        <source>The agent made a new one.</source>
        <translation>Der Agent hat ein neues angelegt.</translation>
    </message>
    <message>
        <source>The agent was asked for a new control token, and made none. Restart it.</source>
        <translation>Der Agent wurde um ein neues Steuertoken gebeten und hat keines angelegt. Starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The agent does not answer.</source>
        <translation>Der Agent antwortet nicht.</translation>
    </message>
    <message>
        <source>The agent connects again.</source>
        <translation>Der Agent verbindet sich neu.</translation>
    </message>
    <message>
        <source>The agent takes work again.</source>
        <translation>Der Agent nimmt wieder Arbeit an.</translation>
    </message>
    <message>
        <source>The agent may run one session at a time.</source>
        <translation>Der Agent darf eine Sitzung gleichzeitig ausführen.</translation>
    </message>
    <message>
        <source>The agent reports nothing now.</source>
        <translation>Der Agent meldet jetzt nichts.</translation>
    </message>
    <message>
        <source>Only you can read it now.</source>
        <translation>Nur Sie können es jetzt lesen.</translation>
    </message>
    <message>
        <source>%1: no answer in time, and no reason is known.</source>
        <translation>%1: keine rechtzeitige Antwort, und kein Grund ist bekannt.</translation>
    </message>
    <message>
        <source>See “rensei-agent runners”.</source>
        <translation>Siehe „rensei-agent runners“.</translation>
    </message>
    <message>
        <source>git reaches every configured repository.</source>
        <translation>git erreicht jedes konfigurierte Repository.</translation>
    </message>
    <message>
        <source>%1 is there, and only you can enter it.</source>
        <translation>%1 ist da, und nur Sie haben Zugang.</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>%1 kann geschrieben werden.</translation>
    </message>
    <message>
        <source>None is set up here now.</source>
        <translation>Hier ist jetzt keiner eingerichtet.</translation>
    </message>
    <message>
        <source>Remove it with its own uninstall command, or keep only that one.</source>
        <translation>Entfernen Sie ihn mit seinem eigenen Befehl zur Deinstallation, oder behalten Sie nur ihn.</translation>
    </message>
    <message>
        <source>Repair the installation</source>
        <translation>Die Installation reparieren</translation>
    </message>
    <message>
        <source>Start it at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Den Agenten starten</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>Den Agenten neu starten</translation>
    </message>
    <message>
        <source>Show which program it is</source>
        <translation>Zeigen, welches Programm es ist</translation>
    </message>
    <message>
        <source>Make a new control token</source>
        <translation>Ein neues Steuertoken anlegen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Connect again now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Take work again</source>
        <translation>Wieder Arbeit annehmen</translation>
    </message>
    <message>
        <source>Allow one session</source>
        <translation>Eine Sitzung erlauben</translation>
    </message>
    <message>
        <source>Show what the agent reports</source>
        <translation>Zeigen, was der Agent meldet</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>Die Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Show how to get one</source>
        <translation>Zeigen, wie Sie einen bekommen</translation>
    </message>
    <message>
        <source>Show what git says</source>
        <translation>Zeigen, was git sagt</translation>
    </message>
    <message>
        <source>Remove finished working copies</source>
        <translation>Fertige Arbeitskopien entfernen</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Den Ordner anlegen</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Zeigen, wo es ist</translation>
    </message>
    <message>
        <source>%1 (process %2) of the user %3</source>
        <comment>a program</comment>
        <translation>%1 (Prozess %2) des Benutzers %3</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program</comment>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <comment>a program</comment>
        <translation>%1 des Benutzers %2</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>No manager of background programs is known on this system.</source>
        <translation>Auf diesem System ist keine Verwaltung von Hintergrundprogrammen bekannt.</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs did not answer in time.</source>
        <translation>Die Verwaltung der Hintergrundprogramme des Systems hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs cannot be asked: %1.</source>
        <translation>Die Verwaltung der Hintergrundprogramme des Systems kann nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>The agent runs, but is not installed: nothing starts it after the next login.</source>
        <translation>Der Agent läuft, ist aber nicht installiert: Nach der nächsten Anmeldung startet ihn nichts.</translation>
    </message>
    <message>
        <source>The agent is not installed (%1).</source>
        <translation>Der Agent ist nicht installiert (%1).</translation>
    </message>
    <message>
        <source>What it starts, %1, is not there any more: the program was moved or removed.</source>
        <translation>Was er startet, %1, ist nicht mehr da: Das Programm wurde verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1).</source>
        <translation>Installiert ist nicht diese Version (%1).</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1); it starts %2.</source>
        <translation>Installiert ist nicht diese Version (%1); gestartet wird %2.</translation>
    </message>
    <message>
        <source>It starts %2 (%1).</source>
        <translation>Gestartet wird %2 (%1).</translation>
    </message>
    <message>
        <source>There is no service to start.</source>
        <translation>Es gibt keinen Dienst, der starten könnte.</translation>
    </message>
    <message>
        <source>The service is there, but does not start when you log in.</source>
        <translation>Der Dienst ist da, startet aber nicht, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>It starts with the computer, before anybody logs in.</source>
        <translation>Er startet mit dem Rechner, bevor sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>It starts when you log in.</source>
        <translation>Er startet, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>As process %1.</source>
        <translation>Als Prozess %1.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Er läuft.</translation>
    </message>
    <message>
        <source>The agent does not run, so this computer takes no work.</source>
        <translation>Der Agent läuft nicht, deshalb nimmt dieser Rechner keine Arbeit an.</translation>
    </message>
    <message>
        <source>On port %1 of this computer.</source>
        <translation>Auf Port %1 dieses Rechners.</translation>
    </message>
    <message>
        <source>The agent is starting. Check again in a moment.</source>
        <translation>Der Agent startet. Prüfen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Something else answers on port %1: %2.</source>
        <translation>Auf Port %1 antwortet etwas anderes: %2.</translation>
    </message>
    <message>
        <source>Something else answers on port %1, or the agent&apos;s proof is wrong.</source>
        <translation>Auf Port %1 antwortet etwas anderes, oder der Nachweis des Agenten ist falsch.</translation>
    </message>
    <message>
        <source>The agent runs, but nothing answers on port %1.</source>
        <translation>Der Agent läuft, aber auf Port %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>The agent runs, but gives no answer on port %1.</source>
        <translation>Der Agent läuft, antwortet aber nicht auf Port %1.</translation>
    </message>
    <message>
        <source>The agent refuses the token of its own file.</source>
        <translation>Der Agent lehnt das Token seiner eigenen Datei ab.</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1.</source>
        <translation>Der Agent kann nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>The agent makes it when it starts.</source>
        <translation>Der Agent legt es an, wenn er startet.</translation>
    </message>
    <message>
        <source>The file with the control token is gone, so nothing can talk to the agent.</source>
        <translation>Die Datei mit dem Steuertoken ist weg, deshalb kann nichts mit dem Agenten sprechen.</translation>
    </message>
    <message>
        <source>Others can read the control token: it %1.</source>
        <comment>it is open to other users</comment>
        <translation>Andere können das Steuertoken lesen: Die Datei %1.</translation>
    </message>
    <message>
        <source>The control token cannot be used: %1.</source>
        <translation>Das Steuertoken ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Nur Sie können es lesen.</translation>
    </message>
    <message>
        <source>The agent did not say.</source>
        <translation>Der Agent hat es nicht gesagt.</translation>
    </message>
    <message>
        <source>The platform refused the registration token.</source>
        <translation>Die Plattform hat das Registrierungstoken abgelehnt.</translation>
    </message>
    <message>
        <source>The platform accepts this computer.</source>
        <translation>Die Plattform nimmt diesen Rechner an.</translation>
    </message>
    <message>
        <source>This computer is not registered: %1.</source>
        <translation>Dieser Rechner ist nicht registriert: %1.</translation>
    </message>
    <message>
        <source>This computer is not registered yet.</source>
        <translation>Dieser Rechner ist noch nicht registriert.</translation>
    </message>
    <message>
        <source>The platform has not acknowledged any heartbeat of this computer.</source>
        <translation>Die Plattform hat noch kein Lebenszeichen dieses Rechners bestätigt.</translation>
    </message>
    <message>
        <source>The platform acknowledged the last heartbeat %1 min ago.</source>
        <translation>Die Plattform hat das letzte Lebenszeichen vor %1 min bestätigt.</translation>
    </message>
    <message>
        <source>Acknowledged %1 s ago.</source>
        <translation>Bestätigt vor %1 s.</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new work.</source>
        <translation>Der Agent ist angehalten: Er nimmt keine neue Arbeit an.</translation>
    </message>
    <message>
        <source>The agent takes no new work: it drains, or is about to stop.</source>
        <translation>Der Agent nimmt keine neue Arbeit an: Er läuft leer oder wird gleich beendet.</translation>
    </message>
    <message>
        <source>The agent may run no session at all (capacity.maxConcurrentSessions is 0).</source>
        <translation>Der Agent darf gar keine Sitzung ausführen (capacity.maxConcurrentSessions ist 0).</translation>
    </message>
    <message numerus="yes">
        <source>It takes work: %1 of %n session(s) run.</source>
        <translation>
            <numerusform>Er nimmt Arbeit an: %1 von %Ln Sitzung läuft.</numerusform>
            <numerusform>Er nimmt Arbeit an: %1 von %Ln Sitzungen laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) are in use.</source>
        <translation>
            <numerusform>Der einzige Platz für Sitzungen ist belegt.</numerusform>
            <numerusform>Alle %Ln Plätze für Sitzungen sind belegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes no work at the moment, and names no reason. Check again in a minute.</source>
        <translation>Der Agent nimmt gerade keine Arbeit an und nennt keinen Grund. Prüfen Sie in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The platform lists this computer.</source>
        <translation>Die Plattform führt diesen Rechner auf.</translation>
    </message>
    <message>
        <source>The platform does not list this computer, so it gets no work.</source>
        <translation>Die Plattform führt diesen Rechner nicht auf, deshalb bekommt er keine Arbeit.</translation>
    </message>
    <message>
        <source>The platform does not say.</source>
        <translation>Die Plattform sagt es nicht.</translation>
    </message>
    <message>
        <source>%1 Whoever manages the pool can give it work again.</source>
        <comment>a sentence</comment>
        <translation>%1 Wer den Pool verwaltet, kann ihm wieder Arbeit geben.</translation>
    </message>
    <message>
        <source>The platform gives this computer work.</source>
        <translation>Die Plattform gibt diesem Rechner Arbeit.</translation>
    </message>
    <message>
        <source>The platform knows how every session ended.</source>
        <translation>Die Plattform weiß von jeder Sitzung, wie sie endete.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended, and the platform does not know it yet.</source>
        <translation>
            <numerusform>%Ln Sitzung ist zu Ende, und die Plattform weiß es noch nicht.</numerusform>
            <numerusform>%Ln Sitzungen sind zu Ende, und die Plattform weiß es noch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>Die Konfiguration ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The configuration names no usable address of a platform (orchestrator.url).</source>
        <translation>Die Konfiguration nennt keine brauchbare Adresse einer Plattform (orchestrator.url).</translation>
    </message>
    <message>
        <source>Others can read or change the configuration: it %1</source>
        <comment>it is open to other users.</comment>
        <translation>Andere können die Konfiguration lesen oder ändern: Sie %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a warning</comment>
        <translation>
            <numerusform>%1 (und %Ln weitere)</numerusform>
            <numerusform>%1 (und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none, so the defaults hold.</source>
        <translation>Es gibt keine, deshalb gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The agent has one.</source>
        <translation>Der Agent hat eines.</translation>
    </message>
    <message>
        <source>This computer has one for %1.</source>
        <translation>Dieser Rechner hat eines für %1.</translation>
    </message>
    <message>
        <source>This computer has no registration token for %1.</source>
        <translation>Dieser Rechner hat kein Registrierungstoken für %1.</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>Keine sichere Verbindung zu %1: %2. Hat Ihr Netz ein eigenes Zertifikat, nennen Sie dessen Datei unter network.caFile in der Konfiguration.</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in place of %1.</source>
        <translation>Etwas, das nicht die Plattform ist, antwortet anstelle von %1.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answers %2.</source>
        <translation>%1 hat selbst Schwierigkeiten: Die Antwort ist %2.</translation>
    </message>
    <message>
        <source>No answer from %1: %2</source>
        <translation>Keine Antwort von %1: %2</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>Keine rechtzeitige Antwort von %1.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>The platform does not tell its time.</source>
        <translation>Die Plattform sagt nicht, wie spät es bei ihr ist.</translation>
    </message>
    <message>
        <source>It differs from the platform&apos;s by %1 s.</source>
        <translation>Sie weicht um %1 s von der der Plattform ab.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Plattform um %1 s nach. Stellen Sie sie in den Einstellungen des Systems, damit Token gültig bleiben.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Plattform um %1 s vor. Stellen Sie sie in den Einstellungen des Systems, damit Token gültig bleiben.</translation>
    </message>
    <message>
        <source>No runner is installed, so this computer can do no session.</source>
        <translation>Kein Runner ist installiert, deshalb kann dieser Rechner keine Sitzung ausführen.</translation>
    </message>
    <message>
        <source>git is not installed, so sessions cannot get their repositories. Install it with your system&apos;s packages.</source>
        <translation>git ist nicht installiert, deshalb bekommen Sitzungen ihre Repositorys nicht. Installieren Sie es mit den Paketen Ihres Systems.</translation>
    </message>
    <message>
        <source>git cannot reach %1 without asking: %2</source>
        <translation>git kann %1 nicht erreichen, ohne zu fragen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; it reaches %n configured repository(ies).</source>
        <comment>the version of git</comment>
        <translation>
            <numerusform>%1; es erreicht %Ln konfiguriertes Repository.</numerusform>
            <numerusform>%1; es erreicht %Ln konfigurierte Repositorys.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>The system does not say how full the disk is.</source>
        <translation>Das System sagt nicht, wie voll der Datenträger ist.</translation>
    </message>
    <message>
        <source>%1 of %2 are free, so this computer takes no new work.</source>
        <translation>%1 von %2 sind frei, deshalb nimmt dieser Rechner keine neue Arbeit an.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 von %2 sind frei.</translation>
    </message>
    <message>
        <source>Sessions cannot work in %1: %2</source>
        <translation>Sitzungen können nicht in %1 arbeiten: %2</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>Das Protokoll %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>None is set up here.</source>
        <translation>Hier ist keiner eingerichtet.</translation>
    </message>
    <message>
        <source>%1 runs here, too (%2). The platform gives work to both.</source>
        <translation>%1 läuft hier auch (%2). Die Plattform gibt beiden Arbeit.</translation>
    </message>
    <message>
        <source>%1 is set up here, too (%2). Run only one of them.</source>
        <translation>%1 ist hier auch eingerichtet (%2). Lassen Sie nur eines davon laufen.</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>git did not end in time</source>
        <translation>git hat sich nicht rechtzeitig beendet</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>Kein Weg zu %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>rensei::http::HttpText</name>
    <message>
        <source>this host is leaving the platform</source>
        <translation>dieser Host verlässt die Plattform</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: %1</source>
        <translation>dem Zertifikat des Servers wird nicht vertraut: %1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot;, issued by &quot;%2&quot; and valid until %3, is not trusted: %4</source>
        <translation>dem Zertifikat von „%1“, ausgestellt von „%2“ und gültig bis %3, wird nicht vertraut: %4</translation>
    </message>
    <message>
        <source>the token holds a line break or another character that no token has</source>
        <translation>das Token enthält einen Zeilenumbruch oder ein anderes Zeichen, das kein Token hat</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine rechtzeitige Verbindung</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MiB</source>
        <translation>die Antwort ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>the proxy %1 wants a user name and a password</source>
        <translation>der Proxy %1 verlangt einen Benutzernamen und ein Passwort</translation>
    </message>
    <message>
        <source>The proxy must be system, none, or an address such as http://proxy.example:8080 or socks5://proxy.example:1080.</source>
        <translation>Der Proxy muss system, none oder eine Adresse wie http://proxy.example:8080 oder socks5://proxy.example:1080 sein.</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>die Antwort ist komprimiert (%1), worum nicht gebeten wurde</translation>
    </message>
    <message>
        <source>unexpected response from the server: no JSON</source>
        <translation>unerwartete Antwort des Servers: kein JSON</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>der Server hat %1 geantwortet</translation>
    </message>
    <message>
        <source>redirected to another server</source>
        <translation>zu einem anderen Server umgeleitet</translation>
    </message>
    <message>
        <source>the server ended the call</source>
        <translation>der Server hat den Aufruf beendet</translation>
    </message>
    <message>
        <source>the stream fell silent</source>
        <translation>der Datenstrom ist verstummt</translation>
    </message>
    <message>
        <source>The platform address is not a web address.</source>
        <translation>Die Adresse der Plattform ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The platform address must not hold a user name or password.</source>
        <translation>Die Adresse der Plattform darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The platform address must begin with https://.</source>
        <translation>Die Adresse der Plattform muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The platform address must begin with https:// (http:// only for this computer).</source>
        <translation>Die Adresse der Plattform muss mit https:// beginnen (http:// nur für diesen Rechner).</translation>
    </message>
    <message>
        <source>The platform address must end after its path.</source>
        <translation>Die Adresse der Plattform muss nach ihrem Pfad enden.</translation>
    </message>
    <message>
        <source>network.caFile names a file without a certificate in PEM form.</source>
        <translation>network.caFile nennt eine Datei ohne Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user name or a password, which the file is no place for. Leave them out: the name is the setting network.proxyUser, and the keychain keeps the password, after rensei-agent config set network.proxyPassword.</source>
        <translation>Die Adresse des Proxys enthält einen Benutzernamen oder ein Passwort, und die gehören nicht in die Datei. Lassen Sie beides weg: Der Name ist die Einstellung network.proxyUser, und das Passwort bewahrt der Schlüsselbund auf, nach rensei-agent config set network.proxyPassword.</translation>
    </message>
    <message>
        <source>Name the user with rensei-agent config set network.proxyUser NAME, and enter the password with rensei-agent config set network.proxyPassword; network.proxy names the proxy itself.</source>
        <translation>Nennen Sie den Benutzer mit rensei-agent config set network.proxyUser NAME, und geben Sie das Passwort mit rensei-agent config set network.proxyPassword ein; network.proxy nennt den Proxy selbst.</translation>
    </message>
</context>
<context>
    <name>rensei::install::InstallText</name>
    <message>
        <source>a new file</source>
        <translation>eine neue Datei</translation>
    </message>
    <message>
        <source>what is taken over</source>
        <translation>was übernommen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at a time</source>
        <translation>
            <numerusform>%Ln Sitzung gleichzeitig</numerusform>
            <numerusform>%Ln Sitzungen gleichzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MiB of memory for a session</source>
        <translation>
            <numerusform>%Ln MiB Speicher für eine Sitzung</numerusform>
            <numerusform>%Ln MiB Speicher für eine Sitzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GiB of disk for working copies</source>
        <translation>
            <numerusform>%Ln GiB auf dem Datenträger für Arbeitskopien</numerusform>
            <numerusform>%Ln GiB auf dem Datenträger für Arbeitskopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s for running sessions to end</source>
        <translation>
            <numerusform>%Ln s, bis laufende Sitzungen zu Ende sind</numerusform>
            <numerusform>%Ln s, bis laufende Sitzungen zu Ende sind</numerusform>
        </translation>
    </message>
    <message>
        <source>the region %1</source>
        <translation>die Region %1</translation>
    </message>
    <message>
        <source>the runner %1</source>
        <translation>der Runner %1</translation>
    </message>
    <message>
        <source>the platform %1</source>
        <translation>die Plattform %1</translation>
    </message>
    <message>
        <source>it is in that program&apos;s entry of the keychain</source>
        <translation>er steht im Eintrag dieses Programms im Schlüsselbund</translation>
    </message>
    <message>
        <source>it is none</source>
        <comment>a text that should be a key</comment>
        <translation>es ist keiner</translation>
    </message>
    <message>
        <source>the registration key</source>
        <translation>der Registrierungsschlüssel</translation>
    </message>
    <message>
        <source>the work of every project</source>
        <translation>die Arbeit jedes Projekts</translation>
    </message>
    <message>
        <source>the projects %1</source>
        <translation>die Projekte %1</translation>
    </message>
    <message>
        <source>the repositories of %1</source>
        <translation>die Repositorys von %1</translation>
    </message>
    <message>
        <source>it is no single value</source>
        <translation>es ist kein einzelner Wert</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>es enthält Steuerzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation>%1 ist ein Link, der nirgendwohin führt</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 is too big for a configuration</source>
        <translation>%1 ist zu groß für eine Konfiguration</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>%1 ist nicht zu verstehen: %2.</translation>
    </message>
    <message>
        <source>%1 holds no configuration.</source>
        <translation>%1 enthält keine Konfiguration.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be taken over.</source>
        <translation>%1 enthält nichts, was übernommen werden kann.</translation>
    </message>
    <message>
        <source>what is taken over cannot be added in the way the file is written</source>
        <translation>was übernommen wird, kann nicht hinzugefügt werden, so wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <comment>a program</comment>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a file, and what is taken over from it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation>Nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>See that the system starts %1 no more.</source>
        <translation>Sorgen Sie dafür, dass das System %1 nicht mehr startet.</translation>
    </message>
    <message>
        <source>Correct that, or set this computer up afresh.</source>
        <translation>Berichtigen Sie das, oder richten Sie diesen Rechner ganz neu ein.</translation>
    </message>
    <message>
        <source>The set-up in %1 is for %2, this one for %3.</source>
        <translation>Die Einrichtung in %1 ist für %2, diese für %3.</translation>
    </message>
    <message>
        <source>Set this computer up for that platform.</source>
        <translation>Richten Sie diesen Rechner für jene Plattform ein.</translation>
    </message>
    <message>
        <source>The program whose set-up is to be taken over runs here (%1). Two with one registration harm each other.</source>
        <translation>Das Programm, dessen Einrichtung übernommen werden soll, läuft hier (%1). Zwei mit derselben Registrierung schaden einander.</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, then try again; or only watch it.</source>
        <translation>Beenden Sie es, verhindern Sie, dass es wieder startet, und versuchen Sie es noch einmal; oder beobachten Sie es nur.</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, or only watch it.</source>
        <translation>Beenden Sie es und verhindern Sie, dass es wieder startet, oder beobachten Sie es nur.</translation>
    </message>
    <message>
        <source>%1 starts the program whose set-up is to be taken over at the next login.</source>
        <translation>%1 startet bei der nächsten Anmeldung das Programm, dessen Einrichtung übernommen werden soll.</translation>
    </message>
    <message>
        <source>Keep it from starting, then try again.</source>
        <translation>Verhindern Sie, dass es startet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Take over the other set-up</source>
        <translation>Die andere Einrichtung übernehmen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose the project</source>
        <translation>Das Projekt wählen</translation>
    </message>
    <message>
        <source>Choose the agent that does the work</source>
        <translation>Den Agenten wählen, der die Arbeit tut</translation>
    </message>
    <message>
        <source>What it may do without asking</source>
        <translation>Was er ohne Frage tun darf</translation>
    </message>
    <message>
        <source>Make a key for this computer</source>
        <translation>Einen Schlüssel für diesen Rechner anlegen</translation>
    </message>
    <message>
        <source>Write the configuration</source>
        <translation>Die Konfiguration schreiben</translation>
    </message>
    <message>
        <source>Start in the background, now and at login</source>
        <translation>Im Hintergrund starten, jetzt und bei der Anmeldung</translation>
    </message>
    <message>
        <source>The background program answers</source>
        <translation>Das Hintergrundprogramm antwortet</translation>
    </message>
    <message>
        <source>Registered with the platform</source>
        <translation>Bei der Plattform registriert</translation>
    </message>
    <message>
        <source>The platform hears this computer</source>
        <translation>Die Plattform hört diesen Rechner</translation>
    </message>
    <message>
        <source>The platform lists this computer</source>
        <translation>Die Plattform führt diesen Rechner auf</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what to do, and the command that does it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Noch nicht erledigt.</translation>
    </message>
    <message>
        <source>This step did not come to an end in time.</source>
        <translation>Dieser Schritt kam nicht rechtzeitig zum Ende.</translation>
    </message>
    <message>
        <source>Try again; what is done stays done.</source>
        <translation>Versuchen Sie es noch einmal; was erledigt ist, bleibt erledigt.</translation>
    </message>
    <message>
        <source>This step was done and had no effect.</source>
        <translation>Dieser Schritt wurde ausgeführt und blieb ohne Wirkung.</translation>
    </message>
    <message>
        <source>Look for the reason.</source>
        <translation>Suchen Sie nach dem Grund.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The configuration takes the work of %1 now, too; the registration key was not changed. If the platform gives no work of it, have the key made for it, too: %2</source>
        <translation>Die Konfiguration nimmt jetzt auch die Arbeit von %1 an; der Registrierungsschlüssel wurde nicht geändert. Gibt die Plattform keine Arbeit davon, lassen Sie den Schlüssel auch dafür anlegen: %2</translation>
    </message>
    <message>
        <source>This computer takes work for %1.</source>
        <translation>Dieser Rechner nimmt Arbeit für %1 an.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The receipt cannot be written, so nothing more is done: %1.</source>
        <translation>Der Beleg kann nicht geschrieben werden, deshalb wird nichts weiter getan: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is the service of another program, and stays as it is.</source>
        <translation>%1 ist der Dienst eines anderen Programms und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Use another name for this one.</source>
        <translation>Verwenden Sie für diesen einen anderen Namen.</translation>
    </message>
    <message>
        <source>The service cannot be installed: %1.</source>
        <translation>Der Dienst kann nicht installiert werden: %1.</translation>
    </message>
    <message>
        <source>The service cannot be started: %1.</source>
        <translation>Der Dienst kann nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched on: %1.</source>
        <translation>Der Start vor einer Anmeldung kann nicht eingeschaltet werden: %1.</translation>
    </message>
    <message>
        <source>Have an administrator allow it, or install it without --before-login.</source>
        <translation>Lassen Sie es von der Verwaltung erlauben, oder installieren Sie ohne --before-login.</translation>
    </message>
    <message>
        <source>The service cannot be stopped: %1.</source>
        <translation>Der Dienst kann nicht beendet werden: %1.</translation>
    </message>
    <message>
        <source>the configuration: %1</source>
        <translation>die Konfiguration: %1</translation>
    </message>
    <message>
        <source>the configuration, a new file</source>
        <translation>die Konfiguration, eine neue Datei</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key</source>
        <translation>der Registrierungsschlüssel dieses Rechners</translation>
    </message>
    <message>
        <source>the receipt, and what the background program keeps</source>
        <translation>der Beleg, und was das Hintergrundprogramm aufbewahrt</translation>
    </message>
    <message>
        <source>the service of another host program</source>
        <translation>der Dienst eines anderen Host-Programms</translation>
    </message>
    <message>
        <source>The receipt of the last installation, %1, cannot be read: %2.</source>
        <translation>Der Beleg der letzten Installation, %1, kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>This computer is set up for %1.</source>
        <translation>Dieser Rechner ist für %1 eingerichtet.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>This platform has no accounts.</source>
        <translation>Diese Plattform hat keine Konten.</translation>
    </message>
    <message>
        <source>Nobody is signed in; the registration token is enough.</source>
        <translation>Niemand ist angemeldet; das Registrierungstoken genügt.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Niemand ist bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>The platform accepts the key.</source>
        <translation>Die Plattform nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>The registration token decides.</source>
        <translation>Das Registrierungstoken entscheidet.</translation>
    </message>
    <message>
        <source>The account has no project.</source>
        <translation>Das Konto hat kein Projekt.</translation>
    </message>
    <message>
        <source>Make one on the platform, then try again.</source>
        <translation>Legen Sie eines auf der Plattform an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose one of them: %1.</source>
        <translation>Wählen Sie eines davon: %1.</translation>
    </message>
    <message>
        <source>The account has no project %1.</source>
        <translation>Das Konto hat kein Projekt %1.</translation>
    </message>
    <message numerus="yes">
        <source>The account has %n project(s).</source>
        <translation>
            <numerusform>Das Konto hat %Ln Projekt.</numerusform>
            <numerusform>Das Konto hat %Ln Projekte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a program, and its file</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Or try it without one: rensei-agent demo.</source>
        <translation>Oder probieren Sie es ohne: rensei-agent demo.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>%1 wurde auf diesem Rechner nicht gefunden.</translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation>Installieren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>To get it: %1.</source>
        <translation>So bekommen Sie ihn: %1.</translation>
    </message>
    <message>
        <source>There is no runner %1.</source>
        <translation>Einen Runner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>See which there are: rensei-agent runners.</source>
        <translation>Sehen Sie nach, welche es gibt: rensei-agent runners.</translation>
    </message>
    <message>
        <source>See what can be installed: rensei-agent runners.</source>
        <translation>Sehen Sie nach, was installiert werden kann: rensei-agent runners.</translation>
    </message>
    <message>
        <source>To get %1: %2.</source>
        <translation>So bekommen Sie %1: %2.</translation>
    </message>
    <message>
        <source>No agent that can do the work was found on this computer.</source>
        <translation>Auf diesem Rechner wurde kein Agent gefunden, der die Arbeit tun kann.</translation>
    </message>
    <message>
        <source>reads and edits in the workspace; every command asks</source>
        <translation>liest und ändert im Arbeitsordner; fragt vor jedem Befehl</translation>
    </message>
    <message>
        <source>reads, edits and runs in the workspace; asks before what reaches beyond it</source>
        <translation>liest, ändert und führt aus im Arbeitsordner; fragt vor allem, was darüber hinausreicht</translation>
    </message>
    <message>
        <source>does everything without asking</source>
        <translation>tut alles, ohne zu fragen</translation>
    </message>
    <message>
        <source>everything that it asks for is rejected</source>
        <translation>alles, worum er bittet, wird abgelehnt</translation>
    </message>
    <message>
        <source>own rules</source>
        <comment>what an agent may do</comment>
        <translation>eigene Regeln</translation>
    </message>
    <message>
        <source>the rules in the configuration</source>
        <translation>die Regeln in der Konfiguration</translation>
    </message>
    <message>
        <source>%1: %2. There is no sandbox: an agent that does not ask is not held back.</source>
        <translation>%1: %2. Es gibt keine Sandbox: Ein Agent, der nicht fragt, wird nicht zurückgehalten.</translation>
    </message>
    <message>
        <source>The one that was taken over is in %1.</source>
        <translation>Der übernommene ist gespeichert (%1).</translation>
    </message>
    <message>
        <source>One is in %1, and is kept.</source>
        <translation>Einer ist vorhanden (%1) und bleibt.</translation>
    </message>
    <message>
        <source>The pasted token is in %1.</source>
        <translation>Das eingefügte Token ist gespeichert (%1).</translation>
    </message>
    <message>
        <source>One is in %1.</source>
        <translation>Einer ist vorhanden (%1).</translation>
    </message>
    <message>
        <source>The platform refuses this computer&apos;s registration token.</source>
        <translation>Die Plattform lehnt das Registrierungstoken dieses Rechners ab.</translation>
    </message>
    <message>
        <source>This computer has no registration token.</source>
        <translation>Dieser Rechner hat kein Registrierungstoken.</translation>
    </message>
    <message>
        <source>Paste one, of the type Worker Registration.</source>
        <translation>Fügen Sie eines vom Typ „Worker Registration“ ein.</translation>
    </message>
    <message>
        <source>The platform does not say which organization the account is of.</source>
        <translation>Die Plattform sagt nicht, zu welcher Organisation das Konto gehört.</translation>
    </message>
    <message>
        <source>Make a key in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Legen Sie unter „Settings → Projects → API Keys“ einen Schlüssel vom Typ „Worker Registration“ an und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1.</source>
        <translation>Die Konfiguration ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>Correct %1, then try again.</source>
        <translation>Berichtigen Sie %1 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Change %1 by hand, then try again.</source>
        <translation>Ändern Sie %1 von Hand und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s service manager cannot be asked: %1.</source>
        <translation>Die Dienstverwaltung des Systems kann nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>Nothing starts before a login on this computer.</source>
        <translation>Auf diesem Rechner startet nichts vor einer Anmeldung.</translation>
    </message>
    <message>
        <source>Install it without --before-login.</source>
        <translation>Installieren Sie ohne --before-login.</translation>
    </message>
    <message>
        <source>It runs, and starts with the computer.</source>
        <translation>Es läuft und startet mit dem Rechner.</translation>
    </message>
    <message>
        <source>It runs, and starts at login.</source>
        <translation>Es läuft und startet bei der Anmeldung.</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here already (process %1).</source>
        <translation>Ein von Hand gestarteter Agent läuft hier schon (Prozess %1).</translation>
    </message>
    <message>
        <source>End it, then try again.</source>
        <translation>Beenden Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service was started and does not run.</source>
        <translation>Der Dienst wurde gestartet und läuft nicht.</translation>
    </message>
    <message>
        <source>Version %1, process %2.</source>
        <translation>Version %1, Prozess %2.</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <translation> („%1“)</translation>
    </message>
    <message>
        <source>The platform has not registered this computer in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>Die Plattform hat diesen Rechner nicht rechtzeitig registriert%1.</translation>
    </message>
    <message>
        <source>Try again in a minute, or look for the reason.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal, oder suchen Sie nach dem Grund.</translation>
    </message>
    <message>
        <source>The platform refuses the registration key that was taken over.</source>
        <translation>Die Plattform lehnt den übernommenen Registrierungsschlüssel ab.</translation>
    </message>
    <message>
        <source>Have one made for this computer.</source>
        <translation>Lassen Sie einen für diesen Rechner anlegen.</translation>
    </message>
    <message>
        <source>Paste another one, of the type Worker Registration.</source>
        <translation>Fügen Sie ein anderes Token vom Typ „Worker Registration“ ein.</translation>
    </message>
    <message>
        <source>Have it replaced.</source>
        <translation>Lassen Sie einen Ersatz dafür anlegen.</translation>
    </message>
    <message>
        <source>The platform has not answered a heartbeat in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>Die Plattform hat ein Lebenszeichen nicht rechtzeitig beantwortet%1.</translation>
    </message>
    <message>
        <source>Answered %1 s ago.</source>
        <translation>Beantwortet vor %1 s.</translation>
    </message>
    <message>
        <source>It is in the platform&apos;s list of hosts.</source>
        <translation>Er steht in der Liste der Hosts auf der Plattform.</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>Diese Plattform sagt nicht, welche Rechner sie aufführt.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so the platform&apos;s list cannot be asked for.</source>
        <translation>Niemand ist angemeldet, deshalb kann die Plattform nicht nach ihrer Liste gefragt werden.</translation>
    </message>
    <message>
        <source>The platform does not list this computer yet.</source>
        <translation>Die Plattform führt diesen Rechner noch nicht auf.</translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays so, look on the platform&apos;s page of hosts.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal; bleibt es dabei, sehen Sie auf der Seite der Plattform mit den Hosts nach.</translation>
    </message>
    <message>
        <source>The former key could not be revoked; do that on %1.</source>
        <translation>Der frühere Schlüssel konnte nicht widerrufen werden; tun Sie das auf %1.</translation>
    </message>
    <message>
        <source>The former key was revoked.</source>
        <translation>Der frühere Schlüssel wurde widerrufen.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not installed; to get it: %1</source>
        <translation>nicht installiert; so bekommen Sie ihn: %1</translation>
    </message>
    <message>
        <source>nobody has seen that it asks before it acts, so it gets no work before the configuration accepts that</source>
        <translation>niemand hat gesehen, dass er fragt, bevor er handelt, deshalb bekommt er keine Arbeit, bis die Konfiguration das zulässt</translation>
    </message>
    <message>
        <source>the folder of another host program</source>
        <translation>der Ordner eines anderen Host-Programms</translation>
    </message>
    <message>
        <source>The platform answered %1%2.</source>
        <comment>a number, and its words in brackets or nothing</comment>
        <translation>Die Plattform hat %1 geantwortet%2.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read.</source>
        <translation>Die Antwort der Plattform ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The platform cannot be asked: %1.</source>
        <translation>Die Plattform kann nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>Solve that, then try again.</source>
        <translation>Lösen Sie das und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>Die Plattform ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the platform&apos;s address, then try again.</source>
        <translation>Prüfen Sie das Netz und die Adresse der Plattform und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The platform answers no more requests for now.</source>
        <translation>Die Plattform beantwortet vorerst keine Anfragen mehr.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Versuchen Sie es in %1 s noch einmal.</translation>
    </message>
    <message>
        <source>The platform refuses the user key.</source>
        <translation>Die Plattform lehnt den Benutzerschlüssel ab.</translation>
    </message>
    <message>
        <source>This key cannot sign in%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>Mit diesem Schlüssel ist keine Anmeldung möglich%1.</translation>
    </message>
    <message>
        <source>Check the platform&apos;s address, then try again.</source>
        <translation>Prüfen Sie die Adresse der Plattform und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make one in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Legen Sie unter „Settings → Projects → API Keys“ einen vom Typ „Worker Registration“ an und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Your user key may not make registration keys%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>Ihr Benutzerschlüssel darf keine Registrierungsschlüssel anlegen%1.</translation>
    </message>
    <message>
        <source>It needs the right org_keys:write or the role of an administrator. Or have one made in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Er braucht das Recht org_keys:write oder die Verwaltungsrolle. Oder lassen Sie einen unter „Settings → Projects → API Keys“ anlegen, vom Typ „Worker Registration“, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>This platform makes no registration key for this project here.</source>
        <translation>Diese Plattform legt für dieses Projekt hier keinen Registrierungsschlüssel an.</translation>
    </message>
    <message>
        <source>The platform&apos;s reply holds no key, though it may have made one.</source>
        <translation>Die Antwort der Plattform enthält keinen Schlüssel, obwohl sie vielleicht einen angelegt hat.</translation>
    </message>
    <message>
        <source>Look in Settings → Projects → API Keys before you try again, and remove what is not used.</source>
        <translation>Sehen Sie unter „Settings → Projects → API Keys“ nach, bevor Sie es noch einmal versuchen, und entfernen Sie, was nicht benutzt wird.</translation>
    </message>
    <message>
        <source>Paste a new one.</source>
        <translation>Fügen Sie einen neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The background program was started and does not run.</source>
        <translation>Das Hintergrundprogramm wurde gestartet und läuft nicht.</translation>
    </message>
    <message>
        <source>The background program does not answer.</source>
        <translation>Das Hintergrundprogramm antwortet nicht.</translation>
    </message>
    <message>
        <source>Another program answers on the background program&apos;s port.</source>
        <translation>Auf dem Port des Hintergrundprogramms antwortet ein anderes Programm.</translation>
    </message>
    <message>
        <source>End that program, or set host.port in the configuration to another number, then try again.</source>
        <translation>Beenden Sie dieses Programm, oder setzen Sie host.port in der Konfiguration auf eine andere Zahl, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The background program refuses its own token file.</source>
        <translation>Das Hintergrundprogramm lehnt seine eigene Tokendatei ab.</translation>
    </message>
    <message>
        <source>The background program cannot be asked: %1.</source>
        <translation>Das Hintergrundprogramm kann nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>Auf diesem Rechner läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Start one and try again, or keep the key in a file that only you can read.</source>
        <translation>Starten Sie einen und versuchen Sie es noch einmal, oder bewahren Sie den Schlüssel in einer Datei auf, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert.</translation>
    </message>
    <message>
        <source>Allow it when the system asks, then try again.</source>
        <translation>Erlauben Sie ihn, wenn das System fragt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain gave no answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>See whether it waits for a password, then try again.</source>
        <translation>Sehen Sie nach, ob er auf ein Passwort wartet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Let running sessions end</source>
        <translation>Laufende Sitzungen zu Ende gehen lassen</translation>
    </message>
    <message>
        <source>Stop the background program</source>
        <translation>Das Hintergrundprogramm beenden</translation>
    </message>
    <message>
        <source>Sign this computer off from the platform</source>
        <translation>Diesen Rechner bei der Plattform abmelden</translation>
    </message>
    <message>
        <source>Take the configuration back</source>
        <translation>Die Konfiguration zurücknehmen</translation>
    </message>
    <message>
        <source>Remove this computer&apos;s key</source>
        <translation>Den Schlüssel dieses Rechners entfernen</translation>
    </message>
    <message>
        <source>Remove what the background program knew</source>
        <translation>Entfernen, was das Hintergrundprogramm wusste</translation>
    </message>
    <message>
        <source>Logs, sessions and working copies</source>
        <translation>Protokolle, Sitzungen und Arbeitskopien</translation>
    </message>
    <message>
        <source>None runs.</source>
        <translation>Keine läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be waited for.</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Auf eine wird gewartet.</numerusform>
            <numerusform>Auf %Ln wird gewartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run here.</source>
        <translation>
            <numerusform>Hier läuft %Ln Sitzung.</numerusform>
            <numerusform>Hier laufen %Ln Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for its end, or let the removal wait for it.</source>
        <translation>Warten Sie das Ende ab, oder lassen Sie das Entfernen darauf warten.</translation>
    </message>
    <message>
        <source>The service cannot be removed: %1.</source>
        <translation>Der Dienst kann nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched off: %1.</source>
        <translation>Der Start vor einer Anmeldung kann nicht ausgeschaltet werden: %1.</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here (process %1).</source>
        <translation>Ein von Hand gestarteter Agent läuft hier (Prozess %1).</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keinen.</translation>
    </message>
    <message>
        <source>It has signed off.</source>
        <translation>Er hat sich abgemeldet.</translation>
    </message>
    <message>
        <source>The platform forgets this computer automatically within five minutes.</source>
        <translation>Die Plattform vergisst diesen Rechner innerhalb von fünf Minuten von selbst.</translation>
    </message>
    <message>
        <source>None was stored by the installation.</source>
        <translation>Die Installation hat keinen gespeichert.</translation>
    </message>
    <message>
        <source>None is stored.</source>
        <translation>Es ist keiner gespeichert.</translation>
    </message>
    <message>
        <source>The stored token is another one, and stays.</source>
        <translation>Das gespeicherte Token ist ein anderes und bleibt.</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>der Registrierungsschlüssel dieses Rechners (%1)</translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation>Entfernt (%1).</translation>
    </message>
    <message>
        <source>The one before is back in %1.</source>
        <translation>Der vorige ist wieder gespeichert (%1).</translation>
    </message>
    <message>
        <source>It stays valid on the platform; it is revoked on %1.</source>
        <translation>Er bleibt auf der Plattform gültig; widerrufen wird er auf %1.</translation>
    </message>
    <message>
        <source>The key %1 is not revoked, because nobody is signed in.</source>
        <translation>Der Schlüssel %1 wird nicht widerrufen, weil niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Revoke it on the page.</source>
        <translation>Widerrufen Sie ihn auf der Seite.</translation>
    </message>
    <message>
        <source>Revoked on the platform.</source>
        <translation>Auf der Plattform widerrufen.</translation>
    </message>
    <message>
        <source>The platform did not revoke the key %1: %2.</source>
        <translation>Die Plattform hat den Schlüssel %1 nicht widerrufen: %2.</translation>
    </message>
    <message>
        <source>This platform does not revoke keys automatically, so %1 stays valid.</source>
        <translation>Diese Plattform widerruft Schlüssel nicht von selbst, deshalb bleibt %1 gültig.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Not everything could be taken back; run it again when that is solved.</source>
        <translation>Nicht alles konnte zurückgenommen werden; führen Sie es noch einmal aus, wenn das gelöst ist.</translation>
    </message>
    <message>
        <source>Cancelled; what was done is taken back.</source>
        <translation>Abgebrochen; was getan wurde, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>This computer takes no more work; what the installation made is removed.</source>
        <translation>Dieser Rechner nimmt keine Arbeit mehr an; was die Installation gemacht hat, ist entfernt.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 was changed since, so it stays.</source>
        <translation>%1 wurde seither geändert und bleibt deshalb.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>Es gibt nichts.</translation>
    </message>
    <message>
        <source>They stay in %1; --delete-data removes them.</source>
        <translation>Sie bleiben in %1; --delete-data entfernt sie.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Not everything in %1 can be removed.</source>
        <translation>Nicht alles in %1 kann entfernt werden.</translation>
    </message>
    <message>
        <source>a new registration key, if the platform refuses the present one</source>
        <translation>ein neuer Registrierungsschlüssel, falls die Plattform den jetzigen ablehnt</translation>
    </message>
    <message>
        <source>Make a user key in Settings → API Keys, then sign in with it.</source>
        <translation>Legen Sie unter „Settings → API Keys“ einen Benutzerschlüssel an, und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Sign in with another one, and check that it is copied whole.</source>
        <translation>Melden Sie sich mit einem anderen an, und prüfen Sie, ob er ganz kopiert ist.</translation>
    </message>
    <message>
        <source>Sign in with a user key, not a registration token.</source>
        <translation>Melden Sie sich mit einem Benutzerschlüssel an, nicht mit einem Registrierungstoken.</translation>
    </message>
</context>
<context>
    <name>rensei::runner::CatalogText</name>
    <message>
        <source>see %1</source>
        <comment>an address</comment>
        <translation>siehe %1</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer</source>
        <translation>auf diesem Rechner bei %1 anmelden</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer (%2)</source>
        <translation>auf diesem Rechner bei %1 anmelden (%2)</translation>
    </message>
</context>
<context>
    <name>rensei::secrets::SecretText</name>
    <message>
        <source>another program keeps %1 locked</source>
        <translation>ein anderes Programm hält %1 gesperrt</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>kein Sitzungsbus (D-Bus)</translation>
    </message>
    <message>
        <source>registration token</source>
        <comment>in the middle of a sentence</comment>
        <translation>Registrierungstoken</translation>
    </message>
    <message>
        <source>user key</source>
        <comment>in the middle of a sentence</comment>
        <translation>Benutzerschlüssel</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>in the middle of a sentence</comment>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>No registration token is stored. Store one with: %1</source>
        <translation>Kein Registrierungstoken ist gespeichert. Speichern Sie eines mit: %1</translation>
    </message>
    <message>
        <source>No user key is stored. Store one with: %1</source>
        <translation>Kein Benutzerschlüssel ist gespeichert. Speichern Sie einen mit: %1</translation>
    </message>
    <message>
        <source>No client secret is stored. Store one with: %1</source>
        <translation>Kein Client-Geheimnis ist gespeichert. Speichern Sie eines mit: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or set %1.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, oder setzen Sie %1.</translation>
    </message>
    <message>
        <source>This machine has no keychain service running. Start one, or set %1.</source>
        <translation>Auf diesem Rechner läuft kein Schlüsselbunddienst. Starten Sie einen, oder setzen Sie %1.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it when the system asks, or set %1.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert. Erlauben Sie ihn, wenn das System fragt, oder setzen Sie %1.</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set %1.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Sehen Sie nach, ob er auf ein Passwort wartet, oder setzen Sie %1.</translation>
    </message>
    <message>
        <source>Nothing can be stored in the environment. Store it with: %1</source>
        <translation>In der Umgebung kann nichts gespeichert werden. Speichern Sie es mit: %1</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take anything this long. Check what was given, or set %1.</source>
        <translation>So etwas Langes nimmt der Schlüsselbund des Systems nicht. Prüfen Sie, was angegeben wurde, oder setzen Sie %1.</translation>
    </message>
    <message>
        <source>The stored secrets cannot be used: %1. Remove the cause, or set %2.</source>
        <translation>Die gespeicherten Geheimnisse sind nicht brauchbar: %1. Beheben Sie die Ursache, oder setzen Sie %2.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>the secrets file</source>
        <translation>Datei mit Geheimnissen</translation>
    </message>
    <message>
        <source>Windows error %1</source>
        <translation>Windows-Fehler %1</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>proxy password</source>
        <comment>in the middle of a sentence</comment>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>No proxy password is stored. Store one with: %1</source>
        <translation>Kein Proxy-Passwort ist gespeichert. Speichern Sie eines mit: %1</translation>
    </message>
</context>
<context>
    <name>rensei::service::ServiceText</name>
    <message>
        <source>autostart of the desktop</source>
        <translation>Autostart des Desktops</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>HOME ist nicht gesetzt</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>ist nicht installiert</translation>
    </message>
    <message>
        <source>the agent has not started; its log tells why</source>
        <translation>der Agent ist nicht gestartet; sein Protokoll sagt, warum</translation>
    </message>
    <message>
        <source>the agent has not ended</source>
        <translation>der Agent hat sich nicht beendet</translation>
    </message>
    <message>
        <source>names no agent that could be told to end</source>
        <translation>nennt keinen Agenten, der beendet werden könnte</translation>
    </message>
    <message>
        <source>nothing starts before the login here, because systemd does not manage this user</source>
        <translation>hier startet nichts vor der Anmeldung, weil systemd diesen Benutzer nicht verwaltet</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>%1 kann nicht ausgeführt werden: %2</translation>
    </message>
    <message>
        <source>%1 has not ended in %2 s</source>
        <translation>%1 hat sich nach %2 s nicht beendet</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 ist abgestürzt</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>launchd user agent</source>
        <translation>launchd-Benutzeragent</translation>
    </message>
    <message>
        <source>macOS starts a user&apos;s agents at the login only</source>
        <translation>macOS startet die Agenten eines Benutzers erst bei der Anmeldung</translation>
    </message>
    <message>
        <source>systemd user service</source>
        <translation>systemd-Benutzerdienst</translation>
    </message>
    <message>
        <source>the unit is masked: %1</source>
        <comment>a command</comment>
        <translation>die Unit ist maskiert: %1</translation>
    </message>
    <message>
        <source>task of the Windows Task Scheduler</source>
        <translation>Aufgabe der Windows-Aufgabenplanung</translation>
    </message>
    <message>
        <source>Windows starts a user&apos;s tasks at the login only</source>
        <translation>Windows startet die Aufgaben eines Benutzers erst bei der Anmeldung</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its service (%1)</source>
        <translation>die Aufgabenplanung hat ihren Dienst verweigert (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the connection (%1)</source>
        <translation>die Aufgabenplanung hat die Verbindung verweigert (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its folder (%1)</source>
        <translation>die Aufgabenplanung hat ihren Ordner verweigert (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the task (%1)</source>
        <translation>die Aufgabenplanung hat die Aufgabe abgelehnt (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to tell of the task (%1)</source>
        <translation>die Aufgabenplanung hat keine Auskunft über die Aufgabe gegeben (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to keep the task (%1)</source>
        <translation>die Aufgabenplanung hat die Aufgabe nicht gespeichert (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to start the task (%1)</source>
        <translation>die Aufgabenplanung hat die Aufgabe nicht gestartet (%1)</translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation>diese Aufgabe gibt es nicht</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to end the task (%1)</source>
        <translation>die Aufgabenplanung hat die Aufgabe nicht beendet (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to remove the task (%1)</source>
        <translation>die Aufgabenplanung hat die Aufgabe nicht entfernt (%1)</translation>
    </message>
</context>
<context>
    <name>rensei::status::StatusText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>how long it runs</comment>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>agent %1</source>
        <comment>its version</comment>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>this command %1</source>
        <comment>its version</comment>
        <translation>dieser Befehl %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>Protokollversion %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no context</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Sessions here</source>
        <translation>Sitzungen hier</translation>
    </message>
    <message>
        <source>auth required</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Whether the platform sees this host is not known: %1.</source>
        <translation>Ob die Plattform diesen Host sieht, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>The capacity of the organisation is not known: %1.</source>
        <translation>Die Kapazität der Organisation ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Not everything is answered yet.</source>
        <translation>Noch ist nicht alles beantwortet.</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n processes</source>
        <comment>an amount of memory</comment>
        <translation>
            <numerusform>%1 und %Ln Prozess</numerusform>
            <numerusform>%1 und %Ln Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 (%2)</source>
        <comment>sessions, and why so many</comment>
        <translation>bis zu %1 (%2)</translation>
    </message>
    <message>
        <source>each at most %1</source>
        <comment>of the sessions</comment>
        <translation>jede höchstens %1</translation>
    </message>
    <message>
        <source>all together at most %1</source>
        <comment>of the sessions</comment>
        <translation>alle zusammen höchstens %1</translation>
    </message>
    <message>
        <source>token expired or invalid</source>
        <translation>Token abgelaufen oder ungültig</translation>
    </message>
    <message>
        <source>Re-authenticate: %1</source>
        <comment>a command</comment>
        <translation>Neu anmelden: %1</translation>
    </message>
    <message>
        <source>no user key</source>
        <translation>kein Benutzerschlüssel</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <comment>a command</comment>
        <translation>Anmelden: %1</translation>
    </message>
    <message>
        <source>this platform has no account service</source>
        <translation>diese Plattform hat keinen Kontendienst</translation>
    </message>
    <message>
        <source>this key cannot sign in</source>
        <translation>mit diesem Schlüssel ist keine Anmeldung möglich</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here: %2</source>
        <comment>the platform&apos;s words in brackets or nothing, and a command</comment>
        <translation>Mit diesem Schlüssel ist keine Anmeldung möglich%1. Hier ist ein Benutzerschlüssel nötig: %2</translation>
    </message>
    <message>
        <source>The account could not be checked: %1.</source>
        <translation>Das Konto konnte nicht geprüft werden: %1.</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>Der Agent startet. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>Verbindung auf %1 abgelehnt</translation>
    </message>
    <message>
        <source>Daemon is not running. Run it with: %1 (or via launchctl/systemctl)</source>
        <translation>Der Agent läuft nicht. Starten Sie ihn mit: %1 (oder über launchctl/systemctl)</translation>
    </message>
    <message>
        <source>no answer on %1</source>
        <translation>keine Antwort auf %1</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>Der Agent antwortet nicht. Beenden Sie ihn und starten Sie ihn neu mit: %1</translation>
    </message>
    <message>
        <source>another program answers on %1</source>
        <translation>auf %1 antwortet ein anderes Programm</translation>
    </message>
    <message>
        <source>Another program uses %1. Start the agent on another port with: %2</source>
        <translation>Ein anderes Programm benutzt %1. Starten Sie den Agenten auf einem anderen Port mit: %2</translation>
    </message>
    <message>
        <source>the control token was refused on %1</source>
        <translation>das Steuertoken wurde auf %1 abgelehnt</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>Der Agent lehnt seine eigene Tokendatei ab. Beenden Sie ihn und starten Sie ihn neu mit: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>not ready for more than %1 s</source>
        <translation>seit mehr als %1 s nicht bereit</translation>
    </message>
    <message>
        <source>The agent does not get ready. End it and start it again with: %1</source>
        <translation>Der Agent wird nicht bereit. Beenden Sie ihn und starten Sie ihn neu mit: %1</translation>
    </message>
    <message>
        <source>an answer that makes no sense on %1</source>
        <translation>eine unverständliche Antwort auf %1</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>Der Agent kann nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>not registered with the platform</source>
        <translation>nicht bei der Plattform registriert</translation>
    </message>
    <message>
        <source>no registration token</source>
        <translation>kein Registrierungstoken</translation>
    </message>
    <message>
        <source>the configuration cannot be used</source>
        <translation>die Konfiguration ist nicht brauchbar</translation>
    </message>
    <message>
        <source>the registration token could not be read</source>
        <translation>das Registrierungstoken konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>not registered: the platform does not serve it</source>
        <translation>nicht registriert: die Plattform bedient ihn nicht</translation>
    </message>
    <message>
        <source>starting: registering with the platform</source>
        <translation>startet: wird bei der Plattform registriert</translation>
    </message>
    <message>
        <source>The agent is not registered. Give it a token with: %1</source>
        <translation>Der Agent ist nicht registriert. Geben Sie ihm ein Token mit: %1</translation>
    </message>
    <message>
        <source>it runs; whether it is registered is not known</source>
        <translation>er läuft; ob er registriert ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The agent did not say whether it is registered. Ask again in a moment.</source>
        <translation>Der Agent hat nicht gesagt, ob er registriert ist. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>the registration was refused</source>
        <translation>die Registrierung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The platform refused the registration token. Give a new one with: %1</source>
        <translation>Die Plattform hat das Registrierungstoken abgelehnt. Geben Sie ein neues mit: %1</translation>
    </message>
    <message>
        <source>it works for %1</source>
        <comment>a platform</comment>
        <translation>er arbeitet für %1</translation>
    </message>
    <message>
        <source>The agent works for %1. To have it work for %2, end it and run: %3 --platform %2</source>
        <translation>Der Agent arbeitet für %1. Damit er für %2 arbeitet, beenden Sie ihn und geben Sie ein: %3 --platform %2</translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>a sentence, and a command</comment>
        <translation>%1 Geben Sie ein: %2</translation>
    </message>
    <message>
        <source>This host has no session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>Dieser Host hat keine Plätze für Sitzungen. Setzen Sie capacity.maxConcurrentSessions in seiner Konfiguration.</translation>
    </message>
    <message>
        <source>not heard from for more than %1 s</source>
        <translation>seit mehr als %1 s kein Lebenszeichen</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>die Plattform</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>keine Antwort von %1</translation>
    </message>
    <message>
        <source>the user key was refused</source>
        <translation>der Benutzerschlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>the user key may not see this%1</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>der Benutzerschlüssel darf das nicht sehen%1</translation>
    </message>
    <message>
        <source>something else answers in place of %1 (%2)</source>
        <translation>etwas anderes antwortet anstelle von %1 (%2)</translation>
    </message>
    <message>
        <source>an answer from %1 that cannot be read</source>
        <translation>eine nicht lesbare Antwort von %1</translation>
    </message>
    <message>
        <source>not told by this platform</source>
        <translation>von dieser Plattform nicht gesagt</translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <comment>the platform, a number, and its words in brackets or nothing</comment>
        <translation>%1 hat %2 geantwortet%3</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>Keine sichere Verbindung zu %1: %2. Hat Ihr Netz ein eigenes Zertifikat, nennen Sie dessen Datei unter network.caFile in der Konfiguration.</translation>
    </message>
    <message>
        <source>The platform is out of reach: no answer from %1. Check the address and the network.</source>
        <translation>Die Plattform ist nicht erreichbar: keine Antwort von %1. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>not confirmed for more than %1 s</source>
        <translation>seit mehr als %1 s nicht bestätigt</translation>
    </message>
    <message>
        <source>whether it sees this host is not known</source>
        <translation>ob sie diesen Host sieht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>not known while the agent works for another platform</source>
        <translation>nicht bekannt, solange der Agent für eine andere Plattform arbeitet</translation>
    </message>
    <message>
        <source>not known while the agent is not registered</source>
        <translation>nicht bekannt, solange der Agent nicht registriert ist</translation>
    </message>
    <message>
        <source>not known while the agent does not answer</source>
        <translation>nicht bekannt, solange der Agent nicht antwortet</translation>
    </message>
    <message>
        <source>This host is not visible to the platform: its agent works for another one.</source>
        <translation>Dieser Host ist für die Plattform nicht sichtbar: Sein Agent arbeitet für eine andere.</translation>
    </message>
    <message>
        <source>This host is not visible to the platform while its agent is not registered.</source>
        <translation>Dieser Host ist für die Plattform nicht sichtbar, solange sein Agent nicht registriert ist.</translation>
    </message>
    <message>
        <source>This host is not visible to the platform. Run: %1</source>
        <translation>Dieser Host ist für die Plattform nicht sichtbar. Geben Sie ein: %1</translation>
    </message>
    <message>
        <source>host not visible</source>
        <translation>Host nicht sichtbar</translation>
    </message>
    <message>
        <source>No host offers session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>Kein Host bietet Plätze für Sitzungen. Setzen Sie capacity.maxConcurrentSessions in seiner Konfiguration.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>ein Objekt wurde erwartet</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set RENSEI_API_KEY.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Sehen Sie nach, ob er auf ein Passwort wartet, oder setzen Sie RENSEI_API_KEY.</translation>
    </message>
    <message>
        <source>no key to ask with</source>
        <translation>kein Schlüssel zum Fragen</translation>
    </message>
    <message>
        <source>%1s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1m ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1d ago</source>
        <translation>vor %1 d</translation>
    </message>
    <message>
        <source>%1 context</source>
        <comment>a kind of key</comment>
        <translation>%1-Kontext</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>wird aktualisiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ausgelastet</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>läuft leer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions available</source>
        <translation>
            <numerusform>%Ln Sitzung verfügbar</numerusform>
            <numerusform>%Ln Sitzungen verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>host visible</source>
        <translation>Host sichtbar</translation>
    </message>
    <message>
        <source>pool: %1</source>
        <translation>Pool: %1</translation>
    </message>
    <message>
        <source>– other hosts</source>
        <comment>how many is not known</comment>
        <translation>– andere Hosts</translation>
    </message>
    <message>
        <source>– hosts</source>
        <comment>how many is not known</comment>
        <translation>– Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n other hosts</source>
        <translation>
            <numerusform>%Ln anderer Host</numerusform>
            <numerusform>%Ln andere Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total slots</source>
        <translation>
            <numerusform>%Ln Platz insgesamt</numerusform>
            <numerusform>%Ln Plätze insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>– total slots</source>
        <comment>how many is not known</comment>
        <translation>– Plätze insgesamt</translation>
    </message>
    <message>
        <source>%1 (available)</source>
        <comment>a provider</comment>
        <translation>%1 (verfügbar)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <comment>a provider</comment>
        <translation>%1 (nicht verfügbar)</translation>
    </message>
    <message>
        <source>on-demand: %1</source>
        <comment>providers of computers</comment>
        <translation>auf Abruf: %1</translation>
    </message>
    <message>
        <source>%1 (last seen: %2)</source>
        <comment>why, and how long ago</comment>
        <translation>%1 (zuletzt gesehen: %2)</translation>
    </message>
    <message>
        <source>(skipped - %1)</source>
        <comment>why</comment>
        <translation>(ausgelassen – %1)</translation>
    </message>
    <message>
        <source>(not applicable - %1)</source>
        <comment>why</comment>
        <translation>(nicht anwendbar – %1)</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Issues:</source>
        <translation>Probleme:</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>Kein Weg zu %1: %2. %3</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new sessions. To have it take work again: %1</source>
        <translation>Der Agent ist angehalten: Er nimmt keine neuen Sitzungen an. Damit er wieder Arbeit annimmt: %1</translation>
    </message>
    <message>
        <source>The agent takes no new sessions: it was drained here or by the platform, or is about to end. To have it take work again: %1</source>
        <translation>Der Agent nimmt keine neuen Sitzungen an: Er läuft leer, von hier oder von der Plattform aus, oder wird gleich beendet. Damit er wieder Arbeit annimmt: %1</translation>
    </message>
</context>
<context>
    <name>rensei::workspace::WorkspaceText</name>
    <message>
        <source>The ref “%1” cannot be used: it is no name that git has for one.</source>
        <translation>Die Ref „%1“ ist nicht brauchbar: Das ist kein Name, den git dafür hat.</translation>
    </message>
    <message>
        <source>The branch “%1” cannot be used: it is no name that git has for one.</source>
        <translation>Der Branch „%1“ ist nicht brauchbar: Das ist kein Name, den git dafür hat.</translation>
    </message>
    <message>
        <source>there is no working copy of that session</source>
        <translation>eine Arbeitskopie dieser Sitzung gibt es nicht</translation>
    </message>
    <message>
        <source>its session is at work</source>
        <translation>ihre Sitzung arbeitet</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>sie kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>it is no folder of a session</source>
        <translation>das ist kein Ordner einer Sitzung</translation>
    </message>
    <message>
        <source>The address of the repository, “%1”, cannot be used: %2.</source>
        <comment>an address, and why</comment>
        <translation>Die Adresse des Repositorys, „%1“, ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>a folder is named by its whole path</source>
        <translation>ein Ordner wird mit seinem ganzen Pfad genannt</translation>
    </message>
    <message>
        <source>its path is not one of a repository</source>
        <translation>ihr Pfad ist nicht der eines Repositorys</translation>
    </message>
    <message>
        <source>The address of the repository holds a user name or a password. Leave it out: git asks its credential helper for it.</source>
        <translation>Die Adresse des Repositorys enthält einen Benutzernamen oder ein Passwort. Lassen Sie beides weg: git fragt seinen Credential-Helper danach.</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>sie nennt keinen Server</translation>
    </message>
    <message>
        <source>only https and ssh are used</source>
        <translation>nur https und ssh werden verwendet</translation>
    </message>
    <message>
        <source>No repository is named.</source>
        <translation>Kein Repository ist genannt.</translation>
    </message>
    <message>
        <source>it holds a space or another character that no address has</source>
        <translation>sie enthält ein Leerzeichen oder ein anderes Zeichen, das keine Adresse hat</translation>
    </message>
    <message>
        <source>it is a name, not the address of a repository</source>
        <translation>das ist ein Name, nicht die Adresse eines Repositorys</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not committed</source>
        <translation>
            <numerusform>%Ln geänderte Datei ist nicht committet</numerusform>
            <numerusform>%Ln geänderte Dateien sind nicht committet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) are not committed</source>
        <translation>
            <numerusform>%Ln neue Datei ist nicht committet</numerusform>
            <numerusform>%Ln neue Dateien sind nicht committet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are on no branch of its server</source>
        <translation>
            <numerusform>%Ln Commit ist auf keinem Branch des Servers</numerusform>
            <numerusform>%Ln Commits sind auf keinem Branch des Servers</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds files that are in no repository</source>
        <translation>sie enthält Dateien, die in keinem Repository sind</translation>
    </message>
    <message>
        <source>changes are stashed</source>
        <translation>Änderungen liegen im Stash</translation>
    </message>
    <message>
        <source>a merge or rebase is not finished</source>
        <translation>ein Merge oder Rebase ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>git was told not to look at some files</source>
        <translation>git wurde angewiesen, einige Dateien nicht zu beachten</translation>
    </message>
    <message>
        <source>it has further working trees</source>
        <translation>sie hat weitere Arbeitsverzeichnisse</translation>
    </message>
    <message>
        <source>another repository is inside: %1</source>
        <translation>ein anderes Repository liegt darin: %1</translation>
    </message>
    <message>
        <source>files lie beside its repository</source>
        <translation>neben ihrem Repository liegen Dateien</translation>
    </message>
    <message>
        <source>its state could not be learned</source>
        <translation>ihr Zustand konnte nicht ermittelt werden</translation>
    </message>
    <message>
        <source>its server is not known</source>
        <translation>ihr Server ist nicht bekannt</translation>
    </message>
    <message>
        <source>its repository cannot be examined: %1</source>
        <translation>ihr Repository kann nicht untersucht werden: %1</translation>
    </message>
    <message>
        <source>whether its commits are on the server could not be learned: %1</source>
        <translation>ob ihre Commits auf dem Server sind, konnte nicht ermittelt werden: %1</translation>
    </message>
</context>
</TS>
