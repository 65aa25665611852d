<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>rensei::BaseText</name>
    <message>
        <source>cannot be synced: %1</source>
        <translation>ne peut pas être synchronisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be opened for syncing</source>
        <translation>ne peut pas être ouvert pour la synchronisation</translation>
    </message>
    <message>
        <source>cannot be synced</source>
        <translation>ne peut pas être synchronisé</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a server, after a sentence</comment>
        <translation> («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation>du JSON, mais pas un objet</translation>
    </message>
    <message>
        <source>no JSON: %1 at byte %2</source>
        <translation>pas du JSON&#xa0;: %1 à l’octet %2</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>cannot be locked: it is replaced all the time</source>
        <translation>ne peut pas être verrouillé&#xa0;: il est remplacé sans cesse</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>ne peut pas être verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>is a link that leads to no end</source>
        <translation>est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>is a link that belongs to another user</source>
        <translation>est un lien qui appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>is a link that cannot be read</source>
        <translation>est un lien qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>is a link that cannot be examined</source>
        <translation>est un lien qui ne peut pas être examiné</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>HOME n’est pas défini</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 n’est pas défini</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>ne peut pas être créé</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>ne peut pas être examiné</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>est un lien</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>est accessible à d’autres utilisateurs</translation>
    </message>
    <message>
        <source>cannot be made private</source>
        <translation>ne peut pas être rendu privé</translation>
    </message>
    <message>
        <source>another program, process %1, is changing this file; try again</source>
        <translation>un autre programme, processus %1, est en train de modifier ce fichier&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>another program is changing this file; try again</source>
        <translation>un autre programme est en train de modifier ce fichier&#x202f;; réessayez</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ActionVerbsText</name>
    <message>
        <source>--timeout takes a number of seconds from 0 to %L1.</source>
        <translation>--timeout prend un nombre de secondes de 0 à %L1.</translation>
    </message>
    <message>
        <source>The agent is not running, and that it shall stay so cannot be kept: %1</source>
        <translation>L’agent ne tourne pas, et le fait qu’il doit le rester n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The agent is not running.</source>
        <translation>L’agent ne tourne pas.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AgentCallText</name>
    <message>
        <source>The agent is not running. Run it with: %1</source>
        <translation>L’agent ne tourne pas. Lancez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>L’agent ne répond pas. Arrêtez-le et redémarrez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program uses the agent&apos;s port. Start the agent on another with: %1</source>
        <translation>Un autre programme utilise le port de l’agent. Démarrez l’agent sur un autre port avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>L’agent démarre. Redemandez dans un instant.</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>L’agent refuse le jeton de son propre fichier. Arrêtez-le et redémarrez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>L’agent ne peut pas être interrogé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalRequestText</name>
    <message>
        <source>asked because %1</source>
        <translation>demandé parce que %1</translation>
    </message>
    <message>
        <source>rejected in %1</source>
        <translation>refusé dans %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalWatchText</name>
    <message>
        <source>Type allow, reject, always or never, and the request&apos;s number.</source>
        <extracomment>allow, reject, always and never are typed: they stay as they are.</extracomment>
        <translation>Tapez allow, reject, always ou never, et le numéro de la demande.</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>En attente de demandes.</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>L’agent ne répond pas&#x202f;; nouvel essai.</translation>
    </message>
    <message>
        <source>[%1] is closed.</source>
        <translation>[%1] est fermée.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Several are open; add the number.</source>
        <translation>Plusieurs demandes sont ouvertes&#x202f;; ajoutez le numéro.</translation>
    </message>
    <message>
        <source>There is no [%1].</source>
        <translation>Il n’y a pas de [%1].</translation>
    </message>
    <message>
        <source>[%1] was not open any more; nothing was changed.</source>
        <translation>[%1] n’était plus ouverte&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>[%1] could not be decided: the agent does not answer.</source>
        <translation>[%1] n’a pas pu être tranchée&#xa0;: l’agent ne répond pas.</translation>
    </message>
    <message>
        <source>[%1] could not be decided: %2</source>
        <comment>2: what the agent says</comment>
        <translation>[%1] n’a pas pu être tranchée&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is not known whether [%1] was decided: the agent does not answer. If it is shown again, decide again.</source>
        <translation>On ne sait pas si [%1] a été tranchée&#xa0;: l’agent ne répond pas. Si elle réapparaît, décidez de nouveau.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalsVerbText</name>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>This request is not open any more; nothing was changed.</source>
        <translation>Cette demande n’est plus ouverte&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>--watch, --json, --allow and --reject do not go together.</source>
        <translation>--watch, --json, --allow et --reject ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--remember goes with --allow or --reject.</source>
        <translation>--remember va avec --allow ou --reject.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthAddText</name>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>Cette clé a été refusée. Vérifiez qu’elle a été copiée en entier, ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here.</source>
        <translation>Cette clé ne permet pas de se connecter%1. Il faut ici une clé d’utilisateur.</translation>
    </message>
    <message>
        <source>The key could not be checked and was not stored: %1.</source>
        <translation>La clé n’a pas pu être vérifiée et n’a pas été conservée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the key could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>La plateforme est injoignable, la clé n’a donc pas pu être vérifiée et n’a pas été conservée. Réessayez plus tard, ou voyez si --platform est juste.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked and was not stored. Try again later.</source>
        <translation>La plateforme a répondu %1, la clé n’a donc pas pu être vérifiée et n’a pas été conservée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the key could not be checked and was not stored. Try again later.</source>
        <translation>La réponse de la plateforme est illisible, la clé n’a donc pas pu être vérifiée et n’a pas été conservée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The platform refused this client. Check its id and its secret.</source>
        <translation>La plateforme a refusé ce client. Vérifiez son identifiant et son secret.</translation>
    </message>
    <message>
        <source>This platform has no OAuth clients. Add a user key with: rensei-agent auth add --user</source>
        <translation>Cette plateforme n’a pas de clients OAuth. Ajoutez une clé d’utilisateur avec&#xa0;: rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The client could not be checked and was not stored: %1.</source>
        <translation>Le client n’a pas pu être vérifié et n’a pas été conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the client could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>La plateforme est injoignable, le client n’a donc pas pu être vérifié et n’a pas été conservé. Réessayez plus tard, ou voyez si --platform est juste.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the client could not be checked and was not stored. Try again later.</source>
        <translation>La plateforme a répondu %1, le client n’a donc pas pu être vérifié et n’a pas été conservé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the client could not be checked and was not stored. Try again later.</source>
        <translation>La réponse de la plateforme est illisible, le client n’a donc pas pu être vérifié et n’a pas été conservé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>C’est un jeton d’enregistrement pour un hôte. Il faut ici une clé d’utilisateur.</translation>
    </message>
    <message>
        <source>This account has no project %1.</source>
        <translation>Ce compte n’a pas de projet %1.</translation>
    </message>
    <message>
        <source>A file that only you can read is used with --file-store.</source>
        <translation>Avec --file-store, un fichier que vous seul pouvez lire est utilisé.</translation>
    </message>
    <message>
        <source>The %1 is stored in %2, but its context could not be kept: %3</source>
        <translation>Conservé dans %2&#xa0;: %1. Mais le contexte n’a pas pu être enregistré&#xa0;: %3</translation>
    </message>
    <message>
        <source>Stored the %1 for %2 in %3.</source>
        <translation>Conservé dans %3, pour %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is that of %1.</source>
        <translation>Propriétaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its context is %1. The running agent has been told.</source>
        <translation>Son contexte est %1. L’agent qui tourne en a été averti.</translation>
    </message>
    <message>
        <source>Its context is %1.</source>
        <translation>Son contexte est %1.</translation>
    </message>
    <message>
        <source>Its context is %1, which is active.</source>
        <translation>Son contexte est %1, qui est actif.</translation>
    </message>
    <message>
        <source>Its context is %1. Switch to it with: rensei-agent %2</source>
        <translation>Son contexte est %1. Passez-y avec&#xa0;: rensei-agent %2</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthListText</name>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Nothing is stored for %1. Add a key with: rensei-agent auth add --user</source>
        <translation>Rien n’est conservé pour %1. Ajoutez une clé avec&#xa0;: rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthVerbText</name>
    <message>
        <source>--user, --host or --client-id ID is needed.</source>
        <translation>il faut --user, --host ou --client-id ID.</translation>
    </message>
    <message>
        <source>Paste the %1 for %2:</source>
        <translation>À coller pour %2 (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>what is to be stored is typed, or read from standard input with --%1.</source>
        <translation>ce qui doit être conservé se tape, ou se lit sur l’entrée standard avec --%1.</translation>
    </message>
    <message>
        <source>a context&apos;s name has letters, digits, dots and dashes, 40 at most.</source>
        <translation>le nom d’un contexte se compose de lettres, de chiffres, de points et de tirets, 40 au plus.</translation>
    </message>
    <message>
        <source>--client-id takes the id of an OAuth client.</source>
        <translation>--client-id prend l’identifiant d’un client OAuth.</translation>
    </message>
    <message>
        <source>The contexts could not be changed: %1</source>
        <translation>Les contextes n’ont pas pu être modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed the %1 for %2 from %3.</source>
        <translation>Retrait fait pour %2&#xa0;: %1 (n’est plus dans %3).</translation>
    </message>
    <message>
        <source>There is no stored %1 for %2.</source>
        <translation>Aucune entrée «&#xa0;%1&#xa0;» n’est conservée pour %2.</translation>
    </message>
    <message>
        <source>The context %1 is gone.</source>
        <translation>Le contexte %1 n’existe plus.</translation>
    </message>
    <message>
        <source>Switch to another one with: rensei-agent auth switch NAME</source>
        <translation>Passez à un autre avec&#xa0;: rensei-agent auth switch NAME</translation>
    </message>
    <message>
        <source>the NAME of a context, --user or --host is needed.</source>
        <translation>il faut le NAME d’un contexte, --user ou --host.</translation>
    </message>
    <message>
        <source>There is no context of that name.</source>
        <translation>Il n’y a pas de contexte de ce nom.</translation>
    </message>
    <message>
        <source>The context could not be switched: %1</source>
        <translation>Le changement de contexte a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is active now, for %2.</source>
        <translation>%1 est maintenant actif, pour %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>places</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>See: rensei-agent auth list</source>
        <translation>Voir&#xa0;: rensei-agent auth list</translation>
    </message>
</context>
<context>
    <name>rensei::cli::BundleText</name>
    <message>
        <source>%1 is there already. Nothing was written. Choose another name.</source>
        <translation>%1 existe déjà. Rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Saved %1 with</source>
        <translation>%1 est enregistré, avec</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. Look through it before you give it to somebody.</source>
        <translation>Rien n’a été envoyé nulle part. Parcourez-le avant de le donner à quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::CapacityVerbText</name>
    <message>
        <source>%1 takes a number from 0 to %L2.</source>
        <translation>%1 prend un nombre de 0 à %L2.</translation>
    </message>
    <message>
        <source>capacity set takes one of: %1.</source>
        <translation>capacity set prend l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>MiB, all sessions together</source>
        <translation>Mio, toutes les sessions ensemble</translation>
    </message>
    <message>
        <source>all sessions together</source>
        <translation>toutes les sessions ensemble</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>La configuration est inutilisable&#xa0;: %1. Corrigez %2.</translation>
    </message>
    <message>
        <source>The agent is not running. This is what its configuration says.</source>
        <translation>L’agent ne tourne pas. Voici ce que dit sa configuration.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 vaut maintenant %2.</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1</source>
        <translation>La configuration n’a pas pu être modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is %2 in %3. It counts when the agent starts.</source>
        <translation>%1 vaut %2 dans %3. Cela s’appliquera au démarrage de l’agent.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::CliText</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1&#xa0;s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes</comment>
        <translation>%L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <comment>hours</comment>
        <translation>%L1&#xa0;h</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <comment>hours and minutes</comment>
        <translation>%L1&#xa0;h %L2&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <comment>days</comment>
        <translation>%L1&#xa0;j</translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <comment>days and hours</comment>
        <translation>%L1&#xa0;j %L2&#xa0;h</translation>
    </message>
    <message>
        <source>&lt;$%1</source>
        <comment>less than an amount of US dollars</comment>
        <translation>&lt;%1&#xa0;$</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a date in a table, in the letters of QLocale</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the letter that is typed for yes; questions end with [y/N]</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that is typed where it is asked for</comment>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>rensei::cli::CommandLineText</name>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>Utilisation&#xa0;: rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>&quot;rensei-agent help&quot; lists the verbs.</source>
        <translation>«&#xa0;rensei-agent help&#xa0;» donne la liste des verbes.</translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation>inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is followed by %2</source>
        <translation>%1 est suivi de %2</translation>
    </message>
    <message>
        <source>%1 is followed by one of: %2.</source>
        <translation>%1 est suivi de l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 n’a pas d’option %2.</translation>
    </message>
    <message>
        <source>no such verb: %1 %2.</source>
        <translation>verbe inconnu&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>no such verb: %1.</source>
        <translation>verbe inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a verb is needed</source>
        <translation>il faut un verbe</translation>
    </message>
    <message>
        <source>no such option: %1</source>
        <translation>option inconnue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConfigVerbText</name>
    <message>
        <source>There is no setting %1 that this command changes.%2 To see all: rensei-agent config</source>
        <translation>Il n’y a pas de réglage %1 que cette commande modifie.%2 Pour tous les voir&#xa0;: rensei-agent config</translation>
    </message>
    <message>
        <source>%1 needs a value. To go back to the usual one, use unset.</source>
        <translation>%1 demande une valeur. Pour revenir à la valeur habituelle, utilisez unset.</translation>
    </message>
    <message>
        <source>The value looks like a credential, and the configuration is no place for one.</source>
        <translation>La valeur ressemble à un secret d’accès, et la configuration n’est pas un endroit pour cela.</translation>
    </message>
    <message>
        <source>The value of %1 holds a line break or another control character.</source>
        <translation>La valeur de %1 contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>%1 takes a whole number, 0 or more.</source>
        <translation>%1 prend un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>%1 is a list: use add and remove.</source>
        <translation>%1 est une liste&#xa0;: utilisez add et remove.</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 est une valeur unique&#xa0;: utilisez set et unset.</translation>
    </message>
    <message>
        <source>(by %1)</source>
        <translation>(par %1)</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(par défaut)</translation>
    </message>
    <message>
        <source>(by other settings)</source>
        <translation>(par d’autres réglages)</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>La configuration est inutilisable&#xa0;: %1. Corrigez %2.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts now.</source>
        <translation>%1 est modifié dans %2. Cela vaut dès maintenant.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent starts.</source>
        <translation>%1 est modifié dans %2. Cela vaudra au démarrage de l’agent.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent is started again.</source>
        <translation>%1 est modifié dans %2. Cela vaudra une fois l’agent redémarré.</translation>
    </message>
    <message>
        <source>%1 is changed in %2, but the agent cannot use the file. To see why: rensei-agent status</source>
        <translation>%1 est modifié dans %2, mais l’agent ne peut pas utiliser le fichier. Pour voir pourquoi&#xa0;: rensei-agent status</translation>
    </message>
    <message>
        <source>%1 is changed in %2. The agent does not answer; to see whether it counts: rensei-agent status</source>
        <translation>%1 est modifié dans %2. L’agent ne répond pas&#x202f;; pour voir si cela s’applique&#xa0;: rensei-agent status</translation>
    </message>
    <message>
        <source>The variable %1 comes before the file.</source>
        <translation>La variable %1 passe avant le fichier.</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1.</source>
        <translation>La configuration n’a pas pu être modifiée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConsentsVerbText</name>
    <message>
        <source>What was decided cannot be read: %1</source>
        <translation>Ce qui a été décidé ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>always</source>
        <comment>what the owner decided</comment>
        <translation>toujours</translation>
    </message>
    <message>
        <source>never</source>
        <comment>what the owner decided</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>Rien n’a été décidé jusqu’ici.</translation>
    </message>
    <message>
        <source>the agent is starting; try again in a moment</source>
        <translation>l’agent démarre&#x202f;; réessayez dans un instant</translation>
    </message>
    <message>
        <source>It could not be taken back: %1.</source>
        <translation>Cela n’a pas pu être annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was decided about that. To see what was: rensei-agent consents</source>
        <translation>Rien n’a été décidé à ce sujet. Pour voir ce qui l’a été&#xa0;: rensei-agent consents</translation>
    </message>
    <message>
        <source>From now on it is asked about again.</source>
        <translation>Désormais, la question sera de nouveau posée.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoChildrenText</name>
    <message>
        <source>A part of the demo ended unexpectedly.</source>
        <translation>Une partie de la démonstration s’est terminée d’elle-même.</translation>
    </message>
    <message>
        <source>The demo did not start in time.</source>
        <translation>La démonstration n’a pas démarré à temps.</translation>
    </message>
    <message>
        <source>A temporary folder cannot be used: %1</source>
        <translation>Un dossier temporaire est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The demo platform did not say where it is.</source>
        <translation>La plateforme de démonstration n’a pas dit où elle se trouve.</translation>
    </message>
    <message>
        <source>The agent did not say where it listens.</source>
        <translation>L’agent n’a pas dit où il écoute.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoText</name>
    <message numerus="yes">
        <source>Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %n session(s) at a time.</source>
        <translation>
            <numerusform>Démonstration Rensei&#xa0;: plateforme %1, agent sur 127.0.0.1:%2, jusqu’à %Ln session à la fois.</numerusform>
            <numerusform>Démonstration Rensei&#xa0;: plateforme %1, agent sur 127.0.0.1:%2, jusqu’à %Ln sessions à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoVerbText</name>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation>--for prend un nombre de secondes.</translation>
    </message>
    <message>
        <source>--sessions takes a number from 1 on.</source>
        <translation>--sessions prend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>--scenario takes troubled or calm.</source>
        <translation>--scenario prend troubled ou calm.</translation>
    </message>
    <message>
        <source>rensei-demo-platform is not in %1. Build it, or install it there.</source>
        <translation>rensei-demo-platform n’est pas dans %1. Compilez-le, ou installez-le là.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DoctorVerbText</name>
    <message>
        <source>%1: nothing to fix, checked %2.</source>
        <translation>%1&#xa0;: rien à réparer, vérifié %2.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots and dashes.</source>
        <translation>--service-name prend des lettres, des chiffres, des points et des tirets.</translation>
    </message>
    <message>
        <source>--fix takes the id of a check: %1.</source>
        <translation>--fix prend l’identifiant d’une vérification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--bundle goes with neither --fix nor --json.</source>
        <translation>--bundle ne va ni avec --fix ni avec --json.</translation>
    </message>
    <message>
        <source>--bundle takes the name of a file.</source>
        <translation>--bundle prend le nom d’un fichier.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::HelpText</name>
    <message>
        <source>Tell more about a verb: help VERB.</source>
        <translation>En savoir plus sur un verbe&#xa0;: help VERB.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>Utilisation&#xa0;: rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>%1 may stand before: %2.</source>
        <translation>%1 peut précéder&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1 VERB [OPTIONS]</source>
        <translation>Utilisation&#xa0;: rensei-agent %1 VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>Each may also be said without &quot;%1&quot; before it.</source>
        <translation>Chacun peut aussi s’écrire sans «&#xa0;%1&#xa0;» devant.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1</source>
        <translation>Utilisation&#xa0;: rensei-agent %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>The same: rensei-agent %1 %2</source>
        <translation>Équivalent&#xa0;: rensei-agent %1 %2</translation>
    </message>
    <message>
        <source>The exit codes:</source>
        <translation>Les codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>The user key, for any platform.</source>
        <translation>La clé d’utilisateur, pour toute plateforme.</translation>
    </message>
    <message>
        <source>This computer&apos;s registration token, for any platform.</source>
        <translation>Le jeton d’enregistrement de cet ordinateur, pour toute plateforme.</translation>
    </message>
    <message>
        <source>The secret of an OAuth client.</source>
        <translation>Le secret d’un client OAuth.</translation>
    </message>
    <message>
        <source>The name of the agent&apos;s background service; dev.rensei.daemon without it.</source>
        <translation>Le nom du service d’arrière-plan de l’agent&#x202f;; à défaut dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>The language of what is said to you, such as de; the system&apos;s without it.</source>
        <translation>La langue dans laquelle on vous parle, comme de&#x202f;; à défaut celle du système.</translation>
    </message>
    <message>
        <source>How long lines may be.</source>
        <translation>La longueur maximale des lignes.</translation>
    </message>
    <message>
        <source>Set to anything: no colours.</source>
        <translation>Avec n’importe quelle valeur&#xa0;: pas de couleurs.</translation>
    </message>
    <message>
        <source>An option comes before a variable, and a variable before the configuration file, daemon.yaml. Each setting of the file that is one value has a variable:</source>
        <translation>Une option passe avant une variable, et une variable avant le fichier de configuration, daemon.yaml. Chaque réglage du fichier qui est une valeur unique a une variable&#xa0;:</translation>
    </message>
    <message>
        <source>In place of stored secrets:</source>
        <translation>À la place de secrets conservés&#xa0;:</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>Autres&#xa0;:</translation>
    </message>
    <message>
        <source>The password of the proxy that network.proxy names.</source>
        <translation>Le mot de passe du proxy que nomme network.proxy.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ImportOptionText</name>
    <message>
        <source>There is no set-up of another program in %1/.rensei or %1/.donmai.</source>
        <translation>Il n’y a pas de configuration d’un autre programme dans %1/.rensei ou %1/.donmai.</translation>
    </message>
    <message>
        <source>There are two set-ups of other programs, %1 and %2. Name one: --import %1.</source>
        <translation>Il y a deux configurations d’autres programmes, %1 et %2. Nommez-en une&#xa0;: --import %1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallVerbText</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Which project, or which of them, with commas?</source>
        <translation>Quel projet, ou lesquels, séparés par des virgules&#x202f;?</translation>
    </message>
    <message>
        <source>Which agent does the work?</source>
        <translation>Quel agent fait le travail&#x202f;?</translation>
    </message>
    <message>
        <source>Take work while nobody is logged in, too? The system then starts your programs with the computer. [y/N]</source>
        <translation>Prendre du travail aussi quand personne n’a ouvert de session&#x202f;? Le système démarre alors vos programmes avec l’ordinateur. [y/N]</translation>
    </message>
    <message>
        <source>Go on? [Y/n]</source>
        <translation>Continuer&#x202f;? [Y/n]</translation>
    </message>
    <message>
        <source>--permissions takes careful, workspace or autonomous.</source>
        <translation>--permissions prend careful, workspace ou autonomous.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>--service-name prend des lettres, des chiffres, des points, des tirets et des tirets bas.</translation>
    </message>
    <message>
        <source>A folder is named only with --import.</source>
        <translation>Un dossier ne se nomme qu’avec --import.</translation>
    </message>
    <message>
        <source>Paste a user key for %1; one is made in Settings → API Keys:</source>
        <translation>Collez une clé d’utilisateur pour %1&#x202f;; elle se crée sous «&#xa0;Settings → API Keys&#xa0;»&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallViewText</name>
    <message>
        <source>Found, and left as it is: %1, %2.</source>
        <translation>Trouvé, et laissé tel quel&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>It runs now (%1).</source>
        <translation>Il tourne en ce moment (%1).</translation>
    </message>
    <message>
        <source>To take it over: rensei-agent install --import %1</source>
        <translation>Pour en reprendre la configuration&#xa0;: rensei-agent install --import %1</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Contenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>exécuteur</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permissions</translation>
    </message>
    <message>
        <source>background</source>
        <comment>the program that runs in it</comment>
        <translation>arrière-plan</translation>
    </message>
    <message>
        <source>This sets up this computer for %1:</source>
        <translation>Ceci configure cet ordinateur pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>It runs while you are logged in; with --before-login also while nobody is.</source>
        <translation>L’agent tourne tant que vous avez une session ouverte&#x202f;; avec --before-login, aussi quand personne n’en a.</translation>
    </message>
    <message>
        <source>It writes:</source>
        <translation>Fichiers écrits&#xa0;:</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a step of the installation</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the installation</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step of the installation</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step of the installation</comment>
        <translation>sauté</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>a step of the installation</comment>
        <translation>défait</translation>
    </message>
    <message>
        <source>This takes back what the installation made:</source>
        <translation>Ceci défait ce que l’installation a créé&#xa0;:</translation>
    </message>
    <message>
        <source>What was done is in %1. To take it back: rensei-agent uninstall</source>
        <translation>Ce qui a été fait est noté dans %1. Pour le défaire&#xa0;: rensei-agent uninstall</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogFollowText</name>
    <message>
        <source>… lines in between are not there any more</source>
        <translation>… des lignes intermédiaires n’existent plus</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogsVerbText</name>
    <message>
        <source>--level takes one of: %1.</source>
        <translation>--level prend l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--lines takes a number from 1 to %L1.</source>
        <translation>--lines prend un nombre de 1 à %L1.</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here.</source>
        <translation>Il n’y a pas de journal dans %1. L’agent n’a pas tourné ici.</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here, or wrote nothing of that level.</source>
        <translation>Il n’y a pas de journal dans %1. L’agent n’a pas tourné ici, ou n’a rien écrit de ce niveau.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProjectListText</name>
    <message>
        <source>The platform names no projects for this account.</source>
        <translation>La plateforme n’indique aucun projet pour ce compte.</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(par défaut)</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProxyPasswordText</name>
    <message>
        <source>It counts now.</source>
        <translation>Cela vaut dès maintenant.</translation>
    </message>
    <message>
        <source>It is used with a user: rensei-agent config set network.proxyUser NAME</source>
        <translation>Il s’utilise avec un nom d’utilisateur&#xa0;: rensei-agent config set network.proxyUser NAME</translation>
    </message>
    <message>
        <source>The password for the proxy %1 is stored in %2.</source>
        <translation>Le mot de passe du proxy %1 est conservé dans %2.</translation>
    </message>
    <message>
        <source>No password for the proxy %1 is stored any more.</source>
        <translation>Aucun mot de passe n’est plus conservé pour le proxy %1.</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 est une valeur unique&#xa0;: utilisez set et unset.</translation>
    </message>
    <message>
        <source>A password is not written on a command line, where others can read it. It is asked for, or read from standard input with --secret-stdin.</source>
        <translation>Un mot de passe ne s’écrit pas sur une ligne de commande, où d’autres peuvent le lire. Il est demandé, ou se lit sur l’entrée standard avec --secret-stdin.</translation>
    </message>
    <message>
        <source>The password is typed, or read from standard input with --secret-stdin.</source>
        <translation>Le mot de passe se tape, ou se lit sur l’entrée standard avec --secret-stdin.</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>Mot de passe du proxy %1&#xa0;: </translation>
    </message>
    <message>
        <source>network.proxy names no proxy whose password could be kept. Name it first: rensei-agent config set network.proxy http://proxy.example:8080</source>
        <translation>network.proxy ne nomme aucun proxy dont le mot de passe pourrait être conservé. Indiquez-le d’abord&#xa0;: rensei-agent config set network.proxy http://proxy.example:8080</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>La configuration est inutilisable&#xa0;: %1. Corrigez %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::RunnersVerbText</name>
    <message>
        <source>own rules</source>
        <translation>règles propres</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>vérifié %1</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>demande avant d’agir</translation>
    </message>
    <message>
        <source>does not ask before it acts</source>
        <translation>ne demande pas avant d’agir</translation>
    </message>
    <message>
        <source>asks before it acts, tried %1</source>
        <translation>demande avant d’agir, essayé %1</translation>
    </message>
    <message>
        <source>does not ask before it acts, tried %1</source>
        <translation>ne demande pas avant d’agir, essayé %1</translation>
    </message>
    <message>
        <source>permissions: %1</source>
        <translation>permissions&#xa0;: %1</translation>
    </message>
    <message>
        <source>unguarded: gets no work before the configuration accepts that</source>
        <translation>sans garde-fou&#xa0;: ne reçoit pas de travail avant que la configuration ne l’accepte</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>not found: %1; to get it: %2</source>
        <translation>introuvable&#xa0;: %1&#x202f;; pour l’obtenir&#xa0;: %2</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(par défaut)</translation>
    </message>
    <message>
        <source>Permissions guide an agent that asks before it acts; they do not hold back one that never asks.</source>
        <translation>Les permissions guident un agent qui demande avant d’agir&#x202f;; elles ne retiennent pas celui qui ne demande jamais.</translation>
    </message>
    <message>
        <source>What was seen cannot be kept: %1</source>
        <translation>Ce qui a été vu n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>--prove goes with --check.</source>
        <translation>--prove va avec --check.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>La configuration est inutilisable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionCallText</name>
    <message>
        <source>This platform cannot do that from outside. Only sessions of this computer can be stopped here.</source>
        <translation>Cette plateforme ne peut pas faire cela de l’extérieur. Seules les sessions de cet ordinateur peuvent être arrêtées ici.</translation>
    </message>
    <message>
        <source>The platform refused the user key. Add it again with: rensei-agent auth add --user</source>
        <translation>La plateforme a refusé la clé d’utilisateur. Ajoutez-la de nouveau avec&#xa0;: rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The user key may not do this%1. Ask an administrator of the organisation.</source>
        <translation>La clé d’utilisateur n’a pas ce droit%1. Adressez-vous à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Try again later, or see whether --platform is right.</source>
        <translation>La plateforme est injoignable. Réessayez plus tard, ou voyez si --platform est juste.</translation>
    </message>
    <message>
        <source>The platform does not know this session any more.</source>
        <translation>La plateforme ne connaît plus cette session.</translation>
    </message>
    <message>
        <source>The platform did not do it%1. Try again later.</source>
        <translation>La plateforme ne l’a pas fait%1. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no session %1, neither on this computer nor among the latest of the platform.</source>
        <translation>Il n’y a pas de session %1, ni sur cet ordinateur ni parmi les plus récentes de la plateforme.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 est déjà terminée.</translation>
    </message>
    <message>
        <source>%1 runs on this computer, and is being stopped.</source>
        <translation>%1 tourne sur cet ordinateur, son arrêt est en cours.</translation>
    </message>
    <message>
        <source>%1 was stopped by the platform.</source>
        <translation>%1 a été arrêtée par la plateforme.</translation>
    </message>
    <message>
        <source>%1 runs on another computer, which the platform tells to stop it.</source>
        <translation>%1 tourne sur un autre ordinateur, auquel la plateforme dit de l’arrêter.</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so no message can be sent to it.</source>
        <translation>%1 n’est pas dans la liste de la plateforme, aucun message ne peut donc lui être envoyé.</translation>
    </message>
    <message>
        <source>%1 has ended. A message makes it run again, which costs. Say so with --again.</source>
        <translation>%1 est terminée. Un message la relance, ce qui coûte. Confirmez-le avec --again.</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1.</source>
        <translation>La plateforme ne l’a pas remis à %1.</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1: %2.</source>
        <translation>La plateforme ne l’a pas remis à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sent to %1 by the platform.</source>
        <translation>Envoyé à %1 par la plateforme.</translation>
    </message>
    <message>
        <source>green</source>
        <comment>health of a session</comment>
        <translation>verte</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>health of a session</comment>
        <translation>jaune</translation>
    </message>
    <message>
        <source>red</source>
        <comment>health of a session</comment>
        <translation>rouge</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Type de travail</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Not on this computer. The platform says:</source>
        <translation>Pas sur cet ordinateur. La plateforme dit&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list.</source>
        <translation>%1 n’est pas dans la liste de la plateforme.</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so it has no page.</source>
        <translation>%1 n’est pas dans la liste de la plateforme et n’a donc pas de page.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionFollowText</name>
    <message>
        <source>This computer&apos;s agent has no session of that name: %1</source>
        <translation>L’agent de cet ordinateur n’a pas de session de ce nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>… older lines were removed to bound the log&apos;s size</source>
        <translation>… des lignes plus anciennes ont été retirées pour limiter la taille du journal</translation>
    </message>
    <message>
        <source>The agent is gone.</source>
        <translation>L’agent n’est plus là.</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>L’agent ne répond pas&#x202f;; nouvel essai.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRecordText</name>
    <message>
        <source>a limit of its provider</source>
        <translation>une limite de son fournisseur</translation>
    </message>
    <message>
        <source>a limit of its provider: %1</source>
        <translation>une limite de son fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1</source>
        <translation>une limite de son fournisseur jusqu’à %1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1: %2</source>
        <translation>une limite de son fournisseur jusqu’à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <translation>réfléchit depuis %1</translation>
    </message>
    <message>
        <source>a tool for %1</source>
        <translation>un outil depuis %1</translation>
    </message>
    <message>
        <source>the tool %1 for %2</source>
        <translation>l’outil %1 depuis %2</translation>
    </message>
    <message>
        <source>an approval for %1: %2</source>
        <translation>une autorisation depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a message for %1</source>
        <translation>un message depuis %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>en pause depuis %1</translation>
    </message>
    <message>
        <source>stalled: nothing heard for %1</source>
        <translation>bloquée&#xa0;: plus aucun signe depuis %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what it waits for, and how long</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>steps of a plan</comment>
        <translation>%L1 sur %L2 faites</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>aucun autre tour ne commence</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>changed %1 (+%L2 −%L3)</source>
        <translation>a modifié %1 (+%L2 −%L3)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>allowed (%1)</source>
        <comment>by whom</comment>
        <translation>autorisé (%1)</translation>
    </message>
    <message>
        <source>not allowed (%1)</source>
        <comment>by whom</comment>
        <translation>non autorisé (%1)</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>waits for a limit of its provider</source>
        <translation>attend la fin d’une limite de son fournisseur</translation>
    </message>
    <message>
        <source>waits for a limit of its provider: %1</source>
        <translation>attend la fin d’une limite de son fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>waits for message</source>
        <translation>attend un message</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>attend une autorisation</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>stopping: %1</source>
        <translation>s’arrête&#xa0;: %1</translation>
    </message>
    <message>
        <source>paused at the end of the turn</source>
        <translation>mise en pause à la fin du tour</translation>
    </message>
    <message>
        <source>not paused any more</source>
        <translation>n’est plus en pause</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>runner started</source>
        <translation>exécuteur démarré</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>une conversation précédente continue</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %Ln ligne de plus</numerusform>
            <numerusform>… %Ln lignes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new file %1 (%n line(s))</source>
        <translation>
            <numerusform>nouveau fichier %1 (%Ln ligne)</numerusform>
            <numerusform>nouveau fichier %1 (%Ln lignes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRowsText</name>
    <message>
        <source>pending</source>
        <comment>status of a session</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>status of a session</comment>
        <translation>prise</translation>
    </message>
    <message>
        <source>running</source>
        <comment>status of a session</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finalizing</source>
        <comment>status of a session</comment>
        <translation>finalisation</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>status of a session</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status of a session</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>status of a session</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>status of a session</comment>
        <translation>finie</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>status of a session</comment>
        <translation>s’arrête</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Aucune session.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Type de travail</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionWatchText</name>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>L’agent ne répond pas&#x202f;; nouvel essai.</translation>
    </message>
    <message>
        <source>The agent does not answer; this was known before.</source>
        <translation>L’agent ne répond pas&#x202f;; voici ce qu’on savait avant.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsListText</name>
    <message>
        <source>--watch and --json do not go together.</source>
        <translation>--watch et --json ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--watch and --all do not go with show; it has --follow.</source>
        <translation>--watch et --all ne vont pas avec show, qui a --follow.</translation>
    </message>
    <message>
        <source>--follow goes with show ID; the list has --watch.</source>
        <translation>--follow va avec show ID&#x202f;; la liste a --watch.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsVerbText</name>
    <message>
        <source>No browser could be started. The page is:</source>
        <translation>Aucun navigateur n’a pu être lancé. La page est&#xa0;:</translation>
    </message>
    <message>
        <source>The organisation and the project of %1 are not known here; this is the platform&apos;s first page.</source>
        <translation>L’organisation et le projet de %1 ne sont pas connus ici&#x202f;; voici la première page de la plateforme.</translation>
    </message>
    <message>
        <source>sessions prompt takes a message that is not empty.</source>
        <translation>sessions prompt prend un message qui n’est pas vide.</translation>
    </message>
    <message>
        <source>--%1 goes with the list.</source>
        <translation>--%1 va avec la liste.</translation>
    </message>
    <message>
        <source>--follow goes with show of a session on this computer.</source>
        <translation>--follow va avec show pour une session de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no user key. Add one with: rensei-agent auth add --user</source>
        <translation>Il n’y a pas de clé d’utilisateur. Ajoutez-en une avec&#xa0;: rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::StatusVerbText</name>
    <message>
        <source>--timeout takes a number of seconds from 1 to %L1.</source>
        <translation>--timeout prend un nombre de secondes de 1 à %L1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SuggestionText</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TargetText</name>
    <message>
        <source>named by --platform</source>
        <translation>indiquée par --platform</translation>
    </message>
    <message>
        <source>named by the environment</source>
        <translation>indiquée par l’environnement</translation>
    </message>
    <message>
        <source>the running agent&apos;s</source>
        <translation>celle de l’agent qui tourne</translation>
    </message>
    <message>
        <source>the active context&apos;s</source>
        <translation>celle du contexte actif</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>de la configuration</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>celle par défaut</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2, or name the platform with --platform.</source>
        <translation>La configuration est inutilisable&#xa0;: %1. Corrigez %2, ou indiquez la plateforme avec --platform.</translation>
    </message>
    <message>
        <source>%1 Correct %2.</source>
        <translation>%1 Corrigez %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TokenInputText</name>
    <message>
        <source>No token came over standard input.</source>
        <translation>Aucun jeton n’est arrivé par l’entrée standard.</translation>
    </message>
    <message>
        <source>More than one line came over standard input. Give the token alone.</source>
        <translation>Plus d’une ligne est arrivée par l’entrée standard. Donnez le jeton seul.</translation>
    </message>
    <message>
        <source>What came over standard input is no token. Check that it was copied whole.</source>
        <translation>Ce qui est arrivé par l’entrée standard n’est pas un jeton. Vérifiez qu’il a été copié en entier.</translation>
    </message>
    <message>
        <source>No password came over standard input.</source>
        <translation>Aucun mot de passe n’est arrivé par l’entrée standard.</translation>
    </message>
    <message>
        <source>What came over standard input is no password: it must be one line, of %L1 bytes at most.</source>
        <translation>Ce qui est arrivé par l’entrée standard n’est pas un mot de passe&#xa0;: il doit tenir sur une seule ligne, de %L1 octets au plus.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UninstallVerbText</name>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>la clé d’enregistrement de cet ordinateur, dans %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Take it back, after running sessions have ended? [y/N]</source>
        <translation>Défaire l’installation, une fois les sessions en cours terminées&#x202f;? [y/N]</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too? [y/N]</source>
        <translation>Révoquer aussi la clé de cet ordinateur sur la plateforme&#x202f;? [y/N]</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too? [y/N]</source>
        <translation>Supprimer aussi les journaux, les sessions et les copies de travail&#x202f;? [y/N]</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>--service-name prend des lettres, des chiffres, des points, des tirets et des tirets bas.</translation>
    </message>
    <message>
        <source>The receipt of the installation cannot be read: %1</source>
        <translation>Le reçu de l’installation ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back: this computer is not set up.</source>
        <translation>Il n’y a rien à retirer&#xa0;: cet ordinateur n’est pas configuré.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UserKeyText</name>
    <message>
        <source>The client and its secret were refused. Add them again with: rensei-agent auth add --client-id ID --secret-stdin</source>
        <translation>Le client et son secret ont été refusés. Ajoutez-les de nouveau avec&#xa0;: rensei-agent auth add --client-id ID --secret-stdin</translation>
    </message>
    <message>
        <source>No access token came for the client: %1. Try again later.</source>
        <translation>Aucun jeton d’accès n’est arrivé pour le client&#xa0;: %1. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbRunnerText</name>
    <message>
        <source>it ended without saying why</source>
        <translation>il s’est terminé sans dire pourquoi</translation>
    </message>
    <message>
        <source>it did not end within two minutes</source>
        <translation>il ne s’est pas terminé en deux minutes</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbText</name>
    <message>
        <source>Done, and all is well. run: it was stopped in good order.</source>
        <translation>C’est fait, et tout va bien. run&#xa0;: l’agent a été arrêté en bon ordre.</translation>
    </message>
    <message>
        <source>It was refused, or a check did not pass. run: the agent cannot start.</source>
        <translation>Refusé, ou une vérification n’a pas réussi. run&#xa0;: l’agent ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>The command line is wrong. Nothing was done.</source>
        <translation>La ligne de commande est erronée. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>run: the program was replaced, and must be started again.</source>
        <translation>run&#xa0;: le programme a été remplacé et doit être redémarré.</translation>
    </message>
    <message>
        <source>Something that the command needs is not there. Nothing was done.</source>
        <translation>Il manque quelque chose dont la commande a besoin. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>run: another agent uses this state folder.</source>
        <translation>run&#xa0;: un autre agent utilise ce dossier d’état.</translation>
    </message>
    <message>
        <source>It was cancelled, and what was done is taken back.</source>
        <translation>La commande a été annulée, et ce qui a été fait est défait.</translation>
    </message>
    <message>
        <source>List the settings and the variables that take their place.</source>
        <translation>Lister les réglages et les variables qui les remplacent.</translation>
    </message>
    <message>
        <source>What the number means that a command ends with.</source>
        <translation>La signification du nombre par lequel une commande se termine.</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else that of the configuration.</source>
        <translation>L’adresse de la plateforme&#x202f;; à défaut celle de la configuration.</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else the running agent&apos;s, the active context&apos;s, or that of the configuration.</source>
        <translation>L’adresse de la plateforme&#x202f;; à défaut celle de l’agent qui tourne, du contexte actif ou de la configuration.</translation>
    </message>
    <message>
        <source>Where the agent keeps its state.</source>
        <translation>L’endroit où l’agent garde son état.</translation>
    </message>
    <message>
        <source>The configuration, daemon.yaml.</source>
        <translation>La configuration, daemon.yaml.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Répondre en JSON.</translation>
    </message>
    <message>
        <source>Read the registration token from the first line of standard input.</source>
        <translation>Lire le jeton d’enregistrement sur la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Read the token or key from the first line of standard input.</source>
        <translation>Lire le jeton ou la clé sur la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Read the user key from the first line of standard input.</source>
        <translation>Lire la clé d’utilisateur sur la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Keep the accounts that you work with, and this computer&apos;s registration token.</source>
        <translation>Conserver les comptes avec lesquels vous travaillez, et le jeton d’enregistrement de cet ordinateur.</translation>
    </message>
    <message>
        <source>A person&apos;s user key.</source>
        <translation>La clé d’utilisateur d’une personne.</translation>
    </message>
    <message>
        <source>The registration token of this computer.</source>
        <translation>Le jeton d’enregistrement de cet ordinateur.</translation>
    </message>
    <message>
        <source>An OAuth client, for a computer without a person.</source>
        <translation>Un client OAuth, pour un ordinateur sans personne devant.</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from the first line of standard input.</source>
        <translation>Lire le secret du client sur la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>With add: the project that you work on in this context.</source>
        <translation>Avec add&#xa0;: le projet auquel vous travaillez dans ce contexte.</translation>
    </message>
    <message>
        <source>With add: keep it in a file of the state folder that only you can read.</source>
        <translation>Avec add&#xa0;: le conserver dans un fichier du dossier d’état que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The same as --host and --user.</source>
        <translation>Équivalent de --host et --user.</translation>
    </message>
    <message>
        <source>Keep a key in a context of that name; typed, or from standard input.</source>
        <translation>Conserver une clé dans un contexte de ce nom&#x202f;; tapée, ou lue sur l’entrée standard.</translation>
    </message>
    <message>
        <source>List the contexts, with a * at the active one, and where their keys are.</source>
        <translation>Lister les contextes, avec un * devant celui qui est actif, et où se trouvent leurs clés.</translation>
    </message>
    <message>
        <source>Remove a context and its key.</source>
        <translation>Retirer un contexte et sa clé.</translation>
    </message>
    <message>
        <source>Make another context the active one.</source>
        <translation>Rendre actif un autre contexte.</translation>
    </message>
    <message>
        <source>Ask for your user key, check it, and keep it as &quot;work&quot;.</source>
        <translation>Demander votre clé d’utilisateur, la vérifier et la conserver sous «&#xa0;work&#xa0;».</translation>
    </message>
    <message>
        <source>Print what makes a shell complete this program&apos;s command line.</source>
        <translation>Afficher ce qui permet à un shell de compléter la ligne de commande de ce programme.</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>Pour bash.</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>Pour zsh.</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>Pour fish.</translation>
    </message>
    <message>
        <source>For PowerShell.</source>
        <translation>Pour PowerShell.</translation>
    </message>
    <message>
        <source>Complete in every bash that is started from now on.</source>
        <translation>Compléter dans chaque bash lancé à partir de maintenant.</translation>
    </message>
    <message>
        <source>Write the manual pages of this program into a folder, for those who package it.</source>
        <translation>Écrire les pages de manuel de ce programme dans un dossier, pour ceux qui l’empaquettent.</translation>
    </message>
    <message>
        <source>Install them by hand.</source>
        <translation>Les installer à la main.</translation>
    </message>
    <message>
        <source>Only say what is done and what would be.</source>
        <translation>Seulement dire ce qui est fait et ce qui le serait.</translation>
    </message>
    <message>
        <source>Ask nothing.</source>
        <translation>Ne rien demander.</translation>
    </message>
    <message>
        <source>The name of the background program for the system; dev.rensei.daemon.</source>
        <translation>Le nom du programme d’arrière-plan pour le système&#x202f;; dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>The end of standard input cancels.</source>
        <translation>La fin de l’entrée standard annule.</translation>
    </message>
    <message>
        <source>A project whose work is taken; once for each of several. Without it the usual one.</source>
        <translation>Un projet dont le travail est pris&#x202f;; une fois pour chacun s’il y en a plusieurs. À défaut, le projet habituel.</translation>
    </message>
    <message>
        <source>Take over the set-up of another host program, ~/.rensei or ~/.donmai, or the one at PATH.</source>
        <translation>Reprendre la configuration d’un autre programme d’hôte, ~/.rensei ou ~/.donmai, ou celle qui se trouve à PATH.</translation>
    </message>
    <message>
        <source>The agent that does the work; else the recommended one.</source>
        <translation>L’agent qui fait le travail&#x202f;; à défaut, celui qui est recommandé.</translation>
    </message>
    <message>
        <source>What it may do unasked: careful, workspace or autonomous.</source>
        <translation>Ce qu’il peut faire sans demander&#xa0;: careful, workspace ou autonomous.</translation>
    </message>
    <message>
        <source>Read a registration token from the next line of standard input; then no key is made.</source>
        <translation>Lire un jeton d’enregistrement sur la ligne suivante de l’entrée standard&#x202f;; aucune clé n’est alors créée.</translation>
    </message>
    <message>
        <source>Run while nobody is logged in, too, where the system can.</source>
        <translation>Tourner aussi quand personne n’a ouvert de session, là où le système le permet.</translation>
    </message>
    <message>
        <source>Keep the token in a file that only you can read, not in the keychain.</source>
        <translation>Conserver le jeton dans un fichier que vous seul pouvez lire, et non dans le trousseau.</translation>
    </message>
    <message>
        <source>Take back what install did: the background program, the key, the configuration.</source>
        <translation>Défaire ce qu’install a fait&#xa0;: le programme d’arrière-plan, la clé, la configuration.</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too.</source>
        <translation>Révoquer aussi la clé de cet ordinateur sur la plateforme.</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too.</source>
        <translation>Supprimer aussi les journaux, les sessions et les copies de travail.</translation>
    </message>
    <message>
        <source>Wait for running sessions, then leave nothing valid.</source>
        <translation>Attendre la fin des sessions en cours, puis ne rien laisser de valide.</translation>
    </message>
    <message>
        <source>Run a platform and an agent to look at, with made-up sessions.</source>
        <translation>Lancer une plateforme et un agent à regarder, avec des sessions fictives.</translation>
    </message>
    <message>
        <source>End after so long; else it goes on until stopped.</source>
        <translation>S’arrêter après cette durée&#x202f;; à défaut, continuer jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>End once so many sessions have ended.</source>
        <translation>S’arrêter une fois ce nombre de sessions terminées.</translation>
    </message>
    <message>
        <source>&quot;troubled&quot;, the default, or &quot;calm&quot;.</source>
        <translation>«&#xa0;troubled&#xa0;», par défaut, ou «&#xa0;calm&#xa0;».</translation>
    </message>
    <message>
        <source>Look at it for a minute.</source>
        <translation>Regarder pendant une minute.</translation>
    </message>
    <message>
        <source>Make this computer take work, now and after each login.</source>
        <translation>Faire prendre du travail à cet ordinateur, maintenant et après chaque ouverture de session.</translation>
    </message>
    <message>
        <source>Show what will be written, then do it.</source>
        <translation>Montrer ce qui sera écrit, puis le faire.</translation>
    </message>
    <message>
        <source>Do again what install did and is not so any more; replace a refused key.</source>
        <translation>Refaire ce qu’install a fait et qui n’est plus en place&#x202f;; remplacer une clé refusée.</translation>
    </message>
    <message>
        <source>What is as it should be is not done again.</source>
        <translation>Ce qui est comme il faut n’est pas refait.</translation>
    </message>
    <message>
        <source>Play one made-up session on standard input and output.</source>
        <translation>Jouer une session fictive sur l’entrée et la sortie standard.</translation>
    </message>
    <message>
        <source>What the agent starts for the runner &quot;example&quot;.</source>
        <translation>Ce que l’agent lance pour l’exécuteur «&#xa0;example&#xa0;».</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Dire quelle est cette version.</translation>
    </message>
    <message>
        <source>The agent on this computer.</source>
        <translation>L’agent de cet ordinateur.</translation>
    </message>
    <message>
        <source>Register this computer and run the sessions that the platform gives it.</source>
        <translation>Enregistrer cet ordinateur et exécuter les sessions que la plateforme lui donne.</translation>
    </message>
    <message>
        <source>The runner for every session; &quot;example&quot; plays made-up ones.</source>
        <translation>L’exécuteur de toutes les sessions&#x202f;; «&#xa0;example&#xa0;» en joue de fictives.</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 takes any free one.</source>
        <translation>Le port de l’API de contrôle sur 127.0.0.1&#x202f;; 0 prend n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Run for the system&apos;s manager of background programs, which starts it like this.</source>
        <translation>Tourner pour le gestionnaire de programmes d’arrière-plan du système, qui lance l’agent ainsi.</translation>
    </message>
    <message>
        <source>The manager&apos;s name for it; dev.rensei.daemon without this.</source>
        <translation>Le nom que lui donne le gestionnaire&#x202f;; à défaut dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>Play made-up sessions until you press Ctrl+C.</source>
        <translation>Jouer des sessions fictives jusqu’à ce que vous appuyiez sur Ctrl+C.</translation>
    </message>
    <message>
        <source>Do one work item without a platform; its events go to standard output.</source>
        <translation>Faire un travail sans plateforme&#x202f;; ses événements vont sur la sortie standard.</translation>
    </message>
    <message>
        <source>The runner; else as for work of the platform.</source>
        <translation>L’exécuteur&#x202f;; à défaut, comme pour le travail de la plateforme.</translation>
    </message>
    <message>
        <source>The folder to work in; else a new one, which is kept when there is something in it.</source>
        <translation>Le dossier où travailler&#x202f;; à défaut un nouveau, qui est gardé s’il contient quelque chose.</translation>
    </message>
    <message>
        <source>Play what a session with this work item looks like.</source>
        <translation>Jouer ce à quoi ressemble une session avec ce travail.</translation>
    </message>
    <message>
        <source>Check the account, the agent, the platform and the capacity.</source>
        <translation>Vérifier le compte, l’agent, la plateforme et la capacité.</translation>
    </message>
    <message>
        <source>Tell also whom it is about, versions, uptime and the last heartbeat.</source>
        <translation>Dire aussi de qui il s’agit, les versions, la durée de marche et le dernier signe de vie.</translation>
    </message>
    <message>
        <source>Give up after so many seconds, 10 at most.</source>
        <translation>Renoncer après ce nombre de secondes, 10 au plus.</translation>
    </message>
    <message>
        <source>For scripts: it ends with 0 only when all checks pass.</source>
        <translation>Pour les scripts&#xa0;: ne se termine par 0 que si toutes les vérifications réussissent.</translation>
    </message>
    <message>
        <source>Check everything that this computer needs to take work, and fix what is wrong.</source>
        <translation>Vérifier tout ce dont cet ordinateur a besoin pour prendre du travail, et réparer ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Do the fix of this check, then check it again.</source>
        <translation>Effectuer la réparation de cette vérification, puis la refaire.</translation>
    </message>
    <message>
        <source>Save the report with versions, configuration and logs, without secrets, for whoever helps you.</source>
        <translation>Enregistrer le rapport avec les versions, la configuration et les journaux, sans secrets, pour qui vous aide.</translation>
    </message>
    <message>
        <source>The manager&apos;s name for the service; dev.rensei.daemon without this.</source>
        <translation>Le nom que le gestionnaire donne au service&#x202f;; à défaut dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>Load the service, then see whether that helped.</source>
        <translation>Charger le service, puis voir si cela a aidé.</translation>
    </message>
    <message>
        <source>List the sessions of this computer&apos;s agent, or do something about one, wherever it runs.</source>
        <translation>Lister les sessions de l’agent de cet ordinateur, ou agir sur l’une d’elles, où qu’elle tourne.</translation>
    </message>
    <message>
        <source>With show, of a session on this computer: go on with what comes, until it has ended.</source>
        <translation>Avec show, pour une session de cet ordinateur&#xa0;: continuer avec ce qui arrive, jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Keep the list up to date until stopped.</source>
        <translation>Tenir la liste à jour jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Show the ones that have ended, too.</source>
        <translation>Afficher aussi celles qui sont terminées.</translation>
    </message>
    <message>
        <source>With prompt: also when it has ended, and then runs again.</source>
        <translation>Avec prompt&#xa0;: même si elle est terminée&#x202f;; elle est alors relancée.</translation>
    </message>
    <message>
        <source>Where sessions of other computers are looked for, as by status; those of this computer&apos;s agent are found whatever it is.</source>
        <translation>Où chercher les sessions d’autres ordinateurs, comme pour status&#x202f;; celles de l’agent de cet ordinateur sont trouvées dans tous les cas.</translation>
    </message>
    <message>
        <source>Read the user key from standard input; this computer&apos;s own sessions need none.</source>
        <translation>Lire la clé d’utilisateur sur l’entrée standard&#x202f;; les sessions de cet ordinateur n’en demandent pas.</translation>
    </message>
    <message>
        <source>Show what one session does and did.</source>
        <translation>Montrer ce qu’une session fait et a fait.</translation>
    </message>
    <message>
        <source>Stop one: here by the agent, elsewhere by the platform.</source>
        <translation>En arrêter une&#xa0;: ici par l’agent, ailleurs par la plateforme.</translation>
    </message>
    <message>
        <source>Send one a message, by the platform.</source>
        <translation>Envoyer un message à une session, par la plateforme.</translation>
    </message>
    <message>
        <source>Show its page on the platform in the browser.</source>
        <translation>Montrer sa page de la plateforme dans le navigateur.</translation>
    </message>
    <message>
        <source>Show what that session does, until it has ended.</source>
        <translation>Montrer ce que fait cette session, jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>List the projects of your account.</source>
        <translation>Lister les projets de votre compte.</translation>
    </message>
    <message>
        <source>For scripts.</source>
        <translation>Pour les scripts.</translation>
    </message>
    <message>
        <source>List what sessions ask for, and allow or reject it.</source>
        <translation>Lister ce que les sessions demandent, et l’autoriser ou le refuser.</translation>
    </message>
    <message>
        <source>Show requests as they come and read decisions, until stopped.</source>
        <translation>Montrer les demandes à leur arrivée et lire les décisions, jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Allow this request, once.</source>
        <translation>Autoriser cette demande, une fois.</translation>
    </message>
    <message>
        <source>Reject this request, once.</source>
        <translation>Refuser cette demande, une fois.</translation>
    </message>
    <message>
        <source>Decide the same request likewise for the rest of its session.</source>
        <translation>Trancher de même la même demande pour le reste de sa session.</translation>
    </message>
    <message>
        <source>Decide on requests as they come.</source>
        <translation>Trancher les demandes à leur arrivée.</translation>
    </message>
    <message>
        <source>Let the agent take no more work, until resume.</source>
        <translation>Ne plus laisser l’agent prendre de travail, jusqu’à resume.</translation>
    </message>
    <message>
        <source>Also let no further turn of a running session begin.</source>
        <translation>Ne plus laisser commencer non plus de nouveau tour d’une session en cours.</translation>
    </message>
    <message>
        <source>Take no more work, and let the sessions that run wait after their turn.</source>
        <translation>Ne plus prendre de travail, et faire attendre les sessions en cours après leur tour.</translation>
    </message>
    <message>
        <source>Let the agent take work again, and paused sessions go on.</source>
        <translation>Laisser l’agent prendre de nouveau du travail, et les sessions en pause continuer.</translation>
    </message>
    <message>
        <source>Take work again.</source>
        <translation>Prendre de nouveau du travail.</translation>
    </message>
    <message>
        <source>Let the agent take no more work, and wait until its sessions have ended.</source>
        <translation>Ne plus laisser l’agent prendre de travail, et attendre la fin de ses sessions.</translation>
    </message>
    <message>
        <source>Wait so many seconds at most; else as long as it is configured to.</source>
        <translation>Attendre au plus ce nombre de secondes&#x202f;; à défaut, aussi longtemps que le dit la configuration.</translation>
    </message>
    <message>
        <source>Wait ten minutes at most. &quot;resume&quot; takes work again.</source>
        <translation>Attendre dix minutes au plus. «&#xa0;resume&#xa0;» fait reprendre le travail.</translation>
    </message>
    <message>
        <source>Let the sessions end, then end the agent; it stays stopped until it is started again.</source>
        <translation>Laisser les sessions se terminer, puis arrêter l’agent&#x202f;; il reste arrêté jusqu’à ce qu’il soit démarré de nouveau.</translation>
    </message>
    <message>
        <source>End sessions that still run after so many seconds; else as it is configured.</source>
        <translation>Interrompre les sessions qui tournent encore après ce nombre de secondes&#x202f;; à défaut, selon la configuration.</translation>
    </message>
    <message>
        <source>End the sessions and the agent at once.</source>
        <translation>Arrêter aussitôt les sessions et l’agent.</translation>
    </message>
    <message>
        <source>Show the agent&apos;s log, also while the agent does not run.</source>
        <translation>Montrer le journal de l’agent, même quand l’agent ne tourne pas.</translation>
    </message>
    <message>
        <source>Go on with what comes, until stopped.</source>
        <translation>Continuer avec ce qui arrive, jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Begin with so many of the last lines; 50 without this.</source>
        <translation>Commencer par ce nombre de dernières lignes&#x202f;; 50 à défaut.</translation>
    </message>
    <message>
        <source>Only this one and worse: debug, info, warning or error.</source>
        <translation>Seulement ce niveau et les plus graves&#xa0;: debug, info, warning ou error.</translation>
    </message>
    <message>
        <source>Show what goes wrong, as it happens.</source>
        <translation>Montrer ce qui va mal, à mesure que cela arrive.</translation>
    </message>
    <message>
        <source>Show how much work this computer takes, or change it.</source>
        <translation>Montrer combien de travail cet ordinateur prend, ou le modifier.</translation>
    </message>
    <message>
        <source>Show it.</source>
        <translation>L’afficher.</translation>
    </message>
    <message>
        <source>Change capacity.maxConcurrentSessions, or capacity.poolMaxDiskGb, where 0 is no limit.</source>
        <translation>Modifier capacity.maxConcurrentSessions, ou capacity.poolMaxDiskGb, où 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Take two sessions at once; it counts at once.</source>
        <translation>Prendre deux sessions à la fois&#x202f;; cela vaut aussitôt.</translation>
    </message>
    <message>
        <source>Show the settings of the configuration, or change one; its comments are kept.</source>
        <translation>Afficher les réglages de la configuration, ou en modifier un&#x202f;; ses commentaires sont gardés.</translation>
    </message>
    <message>
        <source>Show them.</source>
        <translation>Les afficher.</translation>
    </message>
    <message>
        <source>Go back to the usual value.</source>
        <translation>Revenir à la valeur habituelle.</translation>
    </message>
    <message>
        <source>Put one more item into a list, such as enabledProjectIds.</source>
        <translation>Ajouter un élément à une liste, comme enabledProjectIds.</translation>
    </message>
    <message>
        <source>Take an item out of it.</source>
        <translation>Retirer un élément de la liste.</translation>
    </message>
    <message>
        <source>Let agents ask before every command; a running agent is told.</source>
        <translation>Faire demander les agents avant chaque commande&#x202f;; un agent qui tourne en est averti.</translation>
    </message>
    <message>
        <source>List what you decided about work of repositories and projects, or take it back.</source>
        <translation>Lister ce que vous avez décidé sur le travail de dépôts et de projets, ou l’annuler.</translation>
    </message>
    <message>
        <source>List it.</source>
        <translation>En afficher la liste.</translation>
    </message>
    <message>
        <source>Ask about this repository or project again.</source>
        <translation>Demander de nouveau pour ce dépôt ou ce projet.</translation>
    </message>
    <message>
        <source>List the agents that can do sessions here, and how to get others.</source>
        <translation>Lister les agents qui peuvent faire des sessions ici, et comment en obtenir d’autres.</translation>
    </message>
    <message>
        <source>Start each of them to see whether it is signed in; up to 30 s, no model is asked.</source>
        <translation>Lancer chacun pour voir s’il est connecté&#x202f;; jusqu’à 30&#xa0;s, aucun modèle n’est interrogé.</translation>
    </message>
    <message>
        <source>With check: also have each one&apos;s model run a harmless command, to see whether it asks first; up to 2 min. Its provider may charge you for that.</source>
        <translation>Avec check&#xa0;: faire aussi exécuter au modèle de chacun une commande inoffensive, pour voir s’il demande d’abord&#x202f;; jusqu’à 2&#xa0;min. Son fournisseur peut vous le facturer.</translation>
    </message>
    <message>
        <source>Say which of them are ready for work.</source>
        <translation>Dire lesquels sont prêts à travailler.</translation>
    </message>
    <message>
        <source>Show what the working copies of sessions take on the disk, or free what can be freed.</source>
        <translation>Montrer ce que les copies de travail des sessions occupent sur le disque, ou libérer ce qui peut l’être.</translation>
    </message>
    <message>
        <source>With prune: only say what would be removed.</source>
        <translation>Avec prune&#xa0;: seulement dire ce qui serait retiré.</translation>
    </message>
    <message>
        <source>With prune or discard: the working copy of this session.</source>
        <translation>Avec prune ou discard&#xa0;: la copie de travail de cette session.</translation>
    </message>
    <message>
        <source>With discard: do not ask.</source>
        <translation>Avec discard&#xa0;: ne pas demander.</translation>
    </message>
    <message>
        <source>Remove those in which nothing would be lost.</source>
        <translation>Retirer celles dans lesquelles rien ne serait perdu.</translation>
    </message>
    <message>
        <source>Remove one whatever is in it, once its owner has said so.</source>
        <translation>En retirer une, quoi qu’elle contienne, une fois que son propriétaire l’a dit.</translation>
    </message>
    <message>
        <source>Say what could be removed, and remove nothing.</source>
        <translation>Dire ce qui pourrait être retiré, et ne rien retirer.</translation>
    </message>
    <message>
        <source>run: the disk is full; start it again when there is room.</source>
        <translation>run&#xa0;: le disque est plein&#x202f;; redémarrez-le quand il y aura de la place.</translation>
    </message>
    <message>
        <source>With set network.proxyPassword: read it from standard input, not from who types.</source>
        <translation>Avec set network.proxyPassword&#xa0;: le lire sur l’entrée standard, sans attendre qu’on le tape.</translation>
    </message>
    <message>
        <source>With it: keep it in a file of the state folder that only you can read.</source>
        <translation>Avec lui&#xa0;: le conserver dans un fichier du dossier d’état que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Change the one that &quot;help settings&quot; names so. network.proxyPassword has no VALUE: it is asked for.</source>
        <translation>Modifier celui que «&#xa0;help settings&#xa0;» nomme ainsi. network.proxyPassword n’a pas de VALUE&#xa0;: le mot de passe est demandé.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspaceRowsText</name>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non examinée</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>miroir</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>Il n’y a aucune copie de travail.</translation>
    </message>
    <message>
        <source>Together %1 of %2.</source>
        <translation>Ensemble %1 sur %2.</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Ensemble %1.</translation>
    </message>
    <message>
        <source>%1: would be removed, %2</source>
        <translation>%1&#xa0;: serait retirée, %2</translation>
    </message>
    <message>
        <source>%1: removed, %2</source>
        <translation>%1&#xa0;: retirée, %2</translation>
    </message>
    <message>
        <source>%1: kept, %2</source>
        <translation>%1&#xa0;: gardée, %2</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 would be removed</source>
        <translation>%1&#xa0;: gardée, %2. De ses fichiers de compilation, %3 seraient retirés</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 was removed</source>
        <translation>%1&#xa0;: gardée, %2. De ses fichiers de compilation, %3 ont été retirés</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it holds work that is nowhere else.</source>
        <translation>Personne n’a encore regardé si elle contient un travail qui n’est nulle part ailleurs.</translation>
    </message>
    <message>
        <source>It is kept because: %1.</source>
        <translation>Elle est gardée pour cette raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The working copy of %1 takes %2.</source>
        <translation>La copie de travail de %1 occupe %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspacesVerbText</name>
    <message>
        <source>The configuration cannot be used, so its budget is not known.</source>
        <translation>La configuration est inutilisable, l’espace permis n’est donc pas connu.</translation>
    </message>
    <message>
        <source>This computer has no git, so nothing can be examined. Install it.</source>
        <translation>Cet ordinateur n’a pas git, rien ne peut donc être examiné. Installez-le.</translation>
    </message>
    <message>
        <source>A copy of a repository could not be packed anew: %1</source>
        <translation>Une copie d’un dépôt n’a pas pu être compactée&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>Il n’y a aucune copie de travail.</translation>
    </message>
    <message>
        <source>The working copy of %1 was not discarded: %2.</source>
        <translation>La copie de travail de %1 n’a pas été jetée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no working copy of that session. To see which there are: rensei-agent workspaces</source>
        <translation>Cette session n’a pas de copie de travail. Pour voir celles qui existent&#xa0;: rensei-agent workspaces</translation>
    </message>
    <message>
        <source>What is only there is lost. To discard it, type yes:</source>
        <comment>the word is that of &quot;yes&quot;</comment>
        <translation>Ce qui n’est que là est perdu. Pour la jeter, tapez oui&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Rien n’a été jeté.</translation>
    </message>
    <message>
        <source>--dry-run goes with prune, --yes with discard.</source>
        <translation>--dry-run va avec prune, --yes avec discard.</translation>
    </message>
    <message>
        <source>--session goes with prune and discard; discard needs it.</source>
        <translation>--session va avec prune et discard&#x202f;; discard en a besoin.</translation>
    </message>
</context>
<context>
    <name>rensei::config::ConfigText</name>
    <message>
        <source>%1 cannot be changed by this program in the way the file is written</source>
        <translation>%1 ne peut pas être modifié par ce programme vu la façon dont le fichier est écrit</translation>
    </message>
    <message>
        <source>the configuration file is empty</source>
        <translation>le fichier de configuration est vide</translation>
    </message>
    <message>
        <source>orchestrator.authToken names the variable %1, which is not set</source>
        <translation>orchestrator.authToken nomme la variable %1, qui n’est pas définie</translation>
    </message>
    <message>
        <source>%1 holds a line break or another character that no token has</source>
        <translation>%1 contient un saut de ligne ou un autre caractère qu’aucun jeton ne contient</translation>
    </message>
    <message>
        <source>%1 holds a project without an id</source>
        <translation>%1 contient un projet sans identifiant</translation>
    </message>
    <message>
        <source>%1 names no repository</source>
        <translation>%1 ne nomme aucun dépôt</translation>
    </message>
    <message>
        <source>%1 holds a runner without a name</source>
        <translation>%1 contient un exécuteur sans nom</translation>
    </message>
    <message>
        <source>%1 holds %2 without an adapter; this build has rensei, command, acp, claude, codex</source>
        <translation>%1 contient %2 sans adaptateur&#x202f;; cette version connaît rensei, command, acp, claude, codex</translation>
    </message>
    <message>
        <source>%1 holds %2 without a program</source>
        <translation>%1 contient %2 sans programme</translation>
    </message>
    <message>
        <source>%1 holds two runners of the name %2</source>
        <translation>%1 contient deux exécuteurs du nom de %2</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no name in runners</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», qui n’est pas un nom de runners</translation>
    </message>
    <message>
        <source>line %1: the configuration must consist of keys and values</source>
        <translation>ligne %1&#xa0;: la configuration doit se composer de clés et de valeurs</translation>
    </message>
    <message>
        <source>the file holds a token and is open to other users</source>
        <translation>le fichier contient un jeton et est accessible à d’autres utilisateurs</translation>
    </message>
    <message>
        <source>A context&apos;s name has letters, digits, dots and dashes, %1 at most.</source>
        <translation>Le nom d’un contexte se compose de lettres, de chiffres, de points et de tirets, %1 au plus.</translation>
    </message>
    <message>
        <source>The name %1 is taken by the %2 context of %3. Choose another name, or remove that context first.</source>
        <translation>Le nom %1 est pris par le contexte %2 de %3. Choisissez un autre nom, ou retirez d’abord ce contexte.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n contexts already. Remove one first.</source>
        <translation>
            <numerusform>Il y a déjà %Ln contexte. Retirez-en d’abord un.</numerusform>
            <numerusform>Il y a déjà %Ln contextes. Retirez-en d’abord un.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s registration token for %1 is the context %2 already. Use that name, or remove it first.</source>
        <translation>Le jeton d’enregistrement de cet ordinateur pour %1 est déjà le contexte %2. Utilisez ce nom, ou retirez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no context %1. See: rensei-agent auth list</source>
        <translation>Il n’y a pas de contexte %1. Voir&#xa0;: rensei-agent auth list</translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation>Il y a déjà un contexte %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own. Switch to the context of an account.</source>
        <translation>%1 est celui de cet ordinateur même. Passez au contexte d’un compte.</translation>
    </message>
    <message>
        <source>an entry has no name, kind or platform, or a name that another one has</source>
        <translation>une entrée n’a pas de nom, de type ou de plateforme, ou porte le nom d’une autre</translation>
    </message>
    <message>
        <source>The contexts in %1 cannot be read: %2. Correct the file, or remove it.</source>
        <translation>Les contextes de %1 ne peuvent pas être lus&#xa0;: %2. Corrigez le fichier, ou retirez-le.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message>
        <source>as configured</source>
        <comment>why so many sessions</comment>
        <translation>selon la configuration</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <comment>why so many sessions</comment>
        <translation>une par cœur de processeur</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <comment>why so many sessions</comment>
        <translation>%1 pour chacune sur les %2 de mémoire pour les sessions</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <comment>why so many sessions</comment>
        <translation>le maximum sans réglage</translation>
    </message>
    <message>
        <source>%1 names %2, which is no operation</source>
        <translation>%1 nomme %2, qui n’est pas une opération</translation>
    </message>
    <message>
        <source>%1 must hold operations, or operations with a pattern</source>
        <translation>%1 doit contenir des opérations, ou des opérations avec un motif</translation>
    </message>
    <message>
        <source>%1 holds %2 without a pattern</source>
        <translation>%1 contient %2 sans motif</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 doit être une liste</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must be one of careful, workspace, autonomous, deny, or rules</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», mais doit être careful, workspace, autonomous, deny ou rules</translation>
    </message>
    <message>
        <source>%1 must be the name of a preset, or rules</source>
        <translation>%1 doit être le nom d’un préréglage, ou rules</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a key of the file</comment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>la variable %1</translation>
    </message>
    <message>
        <source>line %1: %2 is not a known key</source>
        <translation>ligne %1&#xa0;: %2 n’est pas une clé connue</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>un groupe de clés</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3</source>
        <comment>a key, and kinds of values</comment>
        <translation>%1 est %2, mais doit être %3</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of groups of keys</source>
        <translation>une liste de groupes de clés</translation>
    </message>
    <message>
        <source>The platform&apos;s address.</source>
        <translation>L’adresse de la plateforme.</translation>
    </message>
    <message>
        <source>A word for where this computer is.</source>
        <translation>Un mot pour l’endroit où se trouve cet ordinateur.</translation>
    </message>
    <message>
        <source>Sessions at once; 0 takes no work.</source>
        <translation>Sessions à la fois&#x202f;; 0 ne prend pas de travail.</translation>
    </message>
    <message>
        <source>GiB that working copies may take; 0 for no limit.</source>
        <translation>Gio que les copies de travail peuvent occuper&#x202f;; 0 sans limite.</translation>
    </message>
    <message>
        <source>MiB that a session may take; 0 for no limit.</source>
        <translation>Mio qu’une session peut occuper&#x202f;; 0 sans limite.</translation>
    </message>
    <message>
        <source>MiB that all sessions together may take; 0 for no limit.</source>
        <translation>Mio que toutes les sessions ensemble peuvent occuper&#x202f;; 0 sans limite.</translation>
    </message>
    <message>
        <source>Processes that a session may have; 0 for no limit.</source>
        <translation>Processus qu’une session peut avoir&#x202f;; 0 sans limite.</translation>
    </message>
    <message>
        <source>Processes that all sessions together may have; 0 for no limit.</source>
        <translation>Processus que toutes les sessions ensemble peuvent avoir&#x202f;; 0 sans limite.</translation>
    </message>
    <message>
        <source>MiB that are left to other programs.</source>
        <translation>Mio laissés aux autres programmes.</translation>
    </message>
    <message>
        <source>The sessions&apos; share of the processor; other programs have 100.</source>
        <translation>La part de processeur des sessions&#x202f;; les autres programmes ont 100.</translation>
    </message>
    <message>
        <source>low or normal.</source>
        <translation>low ou normal.</translation>
    </message>
    <message>
        <source>Whose work is taken: all-routed, listed or ask.</source>
        <translation>De qui le travail est pris&#xa0;: all-routed, listed ou ask.</translation>
    </message>
    <message>
        <source>The same in the ecosystem&apos;s words: all-routed or enumerated.</source>
        <translation>De même dans le vocabulaire de l’écosystème&#xa0;: all-routed ou enumerated.</translation>
    </message>
    <message>
        <source>The projects whose work is taken, where they are listed.</source>
        <translation>Les projets dont le travail est pris, là où ils sont listés.</translation>
    </message>
    <message>
        <source>How to speak with the platform: auto, v1 or af.</source>
        <translation>Comment parler à la plateforme&#xa0;: auto, v1 ou af.</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 for any.</source>
        <translation>Le port de l’API de contrôle sur 127.0.0.1&#x202f;; 0 pour n’importe lequel.</translation>
    </message>
    <message>
        <source>Silence after which a session is shown as stalled; 0 for never.</source>
        <translation>Silence après lequel une session est affichée comme bloquée&#x202f;; 0 pour jamais.</translation>
    </message>
    <message>
        <source>Silence after which a session is ended; 0 for never.</source>
        <translation>Silence après lequel une session est interrompue&#x202f;; 0 pour jamais.</translation>
    </message>
    <message>
        <source>How long sessions may go on when the agent is stopped.</source>
        <translation>Combien de temps les sessions peuvent continuer quand l’agent est arrêté.</translation>
    </message>
    <message>
        <source>How the platform is reached: system, none, or a proxy&apos;s address without a password.</source>
        <translation>Comment joindre la plateforme&#xa0;: system, none, ou l’adresse d’un proxy sans mot de passe.</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM.</source>
        <translation>Certificats auxquels se fier en plus de ceux du système, PEM.</translation>
    </message>
    <message>
        <source>The runner for sessions that name none.</source>
        <translation>L’exécuteur des sessions qui n’en nomment aucun.</translation>
    </message>
    <message>
        <source>How much agents may do: the name of a preset.</source>
        <translation>Ce que les agents peuvent faire&#xa0;: le nom d’un préréglage.</translation>
    </message>
    <message>
        <source>line %1: the file is too big or too deep</source>
        <translation>ligne %1&#xa0;: le fichier est trop grand ou trop profond</translation>
    </message>
    <message>
        <source>line %1: a key must be plain text</source>
        <translation>ligne %1&#xa0;: une clé doit être un texte simple</translation>
    </message>
    <message>
        <source>line %1: %2 is there twice</source>
        <translation>ligne %1&#xa0;: %2 s’y trouve deux fois</translation>
    </message>
    <message>
        <source>the file is too big for a configuration</source>
        <translation>le fichier est trop grand pour une configuration</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>le fichier contient plus d’un document</translation>
    </message>
    <message>
        <source>line %1: this is not valid YAML</source>
        <translation>ligne %1&#xa0;: ce n’est pas du YAML valide</translation>
    </message>
    <message>
        <source>The user name that this proxy wants; see &quot;config set network.proxyPassword&quot;.</source>
        <translation>Le nom d’utilisateur que demande ce proxy&#x202f;; voir «&#xa0;config set network.proxyPassword&#xa0;».</translation>
    </message>
</context>
<context>
    <name>rensei::control::ControlText</name>
    <message>
        <source>The address is not that of a Rensei platform.</source>
        <translation>L’adresse n’est pas celle d’une plateforme Rensei.</translation>
    </message>
    <message>
        <source>The platform does not let this registration token register a computer%1.</source>
        <translation>La plateforme ne laisse pas ce jeton d’enregistrement enregistrer un ordinateur%1.</translation>
    </message>
    <message>
        <source>The platform does not accept this computer&apos;s registration: it answers %1%2.</source>
        <translation>La plateforme n’accepte pas l’enregistrement de cet ordinateur&#xa0;: elle répond %1%2.</translation>
    </message>
    <message>
        <source>Look for an update of the agent, or ask whoever runs the platform.</source>
        <translation>Cherchez une mise à jour de l’agent, ou adressez-vous à qui gère la plateforme.</translation>
    </message>
    <message>
        <source>This computer could not register: %1.</source>
        <translation>Cet ordinateur n’a pas pu s’enregistrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The platform refused this computer&apos;s registration token%1.</source>
        <translation>La plateforme a refusé le jeton d’enregistrement de cet ordinateur%1.</translation>
    </message>
    <message>
        <source>No safe connection to the platform: %1.</source>
        <translation>Pas de liaison sûre avec la plateforme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>Si votre réseau a son propre certificat, indiquez son fichier sous network.caFile dans la configuration.</translation>
    </message>
    <message>
        <source>No way to the platform: %1.</source>
        <translation>Pas d’accès à la plateforme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in its place (%1); this computer goes on trying.</source>
        <translation>Autre chose que la plateforme répond à sa place (%1)&#x202f;; cet ordinateur continue d’essayer.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read; this computer goes on trying.</source>
        <translation>La réponse de la plateforme est illisible&#x202f;; cet ordinateur continue d’essayer.</translation>
    </message>
    <message>
        <source>The platform is asked too often%1; this computer goes on trying.</source>
        <translation>La plateforme est interrogée trop souvent%1&#x202f;; cet ordinateur continue d’essayer.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own: it answers %1%2; this computer goes on trying.</source>
        <translation>La plateforme a ses propres ennuis&#xa0;: elle répond %1%2&#x202f;; cet ordinateur continue d’essayer.</translation>
    </message>
    <message>
        <source>The platform cannot be reached; this computer goes on trying.</source>
        <translation>La plateforme est injoignable&#x202f;; cet ordinateur continue d’essayer.</translation>
    </message>
    <message>
        <source>This computer has no registration token, so it takes no work.</source>
        <translation>Cet ordinateur n’a pas de jeton d’enregistrement, il ne prend donc pas de travail.</translation>
    </message>
    <message>
        <source>The platform gives this computer no new work (%1).</source>
        <translation>La plateforme ne donne pas de nouveau travail à cet ordinateur (%1).</translation>
    </message>
    <message>
        <source>The pool of this computer was deleted on the platform.</source>
        <translation>Le groupe de cet ordinateur a été supprimé sur la plateforme.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the platform&apos;s differ by more than a minute.</source>
        <translation>L’horloge de cet ordinateur et celle de la plateforme diffèrent de plus d’une minute.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>Réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The disk is almost full, so this computer takes no new work.</source>
        <translation>Le disque est presque plein, cet ordinateur ne prend donc pas de nouveau travail.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The disk can hold hardly any more files (inodes), so this computer takes no new work.</source>
        <translation>Le disque ne peut presque plus contenir de fichiers (inodes), cet ordinateur ne prend donc pas de nouveau travail.</translation>
    </message>
    <message>
        <source>Delete some files.</source>
        <translation>Supprimez des fichiers.</translation>
    </message>
    <message>
        <source>The working copies of sessions take more room than they may (capacity.poolMaxDiskGb), so this computer takes no new work.</source>
        <translation>Les copies de travail des sessions occupent plus d’espace que permis (capacity.poolMaxDiskGb), cet ordinateur ne prend donc pas de nouveau travail.</translation>
    </message>
    <message>
        <source>See “rensei-agent workspaces” for those that hold work, and remove what you do not need.</source>
        <translation>Voyez avec «&#xa0;rensei-agent workspaces&#xa0;» celles qui contiennent du travail, et retirez celles dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files, so it takes no new work until a session ends.</source>
        <translation>L’agent ne peut presque plus ouvrir de fichiers, il ne prend donc pas de nouveau travail avant la fin d’une session.</translation>
    </message>
    <message>
        <source>Raise the limit of open files (ulimit -n) and start the agent again.</source>
        <translation>Augmentez la limite de fichiers ouverts (ulimit -n) et redémarrez l’agent.</translation>
    </message>
    <message>
        <source>No runner is configured or found, so this computer takes no work.</source>
        <translation>Aucun exécuteur n’est configuré ni trouvé, cet ordinateur ne prend donc pas de travail.</translation>
    </message>
    <message>
        <source>Name one under `runners` in the configuration, or use rensei-agent run --runner example.</source>
        <translation>Nommez-en un sous `runners` dans la configuration, ou utilisez rensei-agent run --runner example.</translation>
    </message>
    <message>
        <source>%1 session logs could not be read at the start; their sessions are reported as failed.</source>
        <translation>%1 journaux de session n’ont pas pu être lus au démarrage&#x202f;; leurs sessions sont signalées en échec.</translation>
    </message>
    <message>
        <source>Look at %1; the next start no longer mentions it.</source>
        <translation>Regardez dans %1&#x202f;; le prochain démarrage n’en parlera plus.</translation>
    </message>
    <message>
        <source>Work was rejected (%1). It is requested less often until something runs.</source>
        <translation>Du travail a été refusé (%1). Il est demandé moins souvent jusqu’à ce que quelque chose tourne.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the control API is on another one.</source>
        <translation>Un autre programme utilise le port %1 de cet ordinateur, l’API de contrôle est donc sur un autre.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>La configuration est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct orchestrator.url in %1.</source>
        <translation>Corrigez orchestrator.url dans %1.</translation>
    </message>
    <message>
        <source>Correct what is below network in %1.</source>
        <translation>Corrigez ce qui se trouve sous network dans %1.</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>Corrigez %1.</translation>
    </message>
    <message>
        <source>The new platform address is used from the next start of the agent on.</source>
        <translation>La nouvelle adresse de la plateforme vaudra à partir du prochain démarrage de l’agent.</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>selon la configuration</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation>une par cœur de processeur</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <translation>%1 pour chacune sur les %2 de mémoire pour les sessions</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <translation>le maximum sans réglage</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on; %2 work on until they end, because their runners have no turns</source>
        <translation>en pause, %1 session(s) dès la fin de leur tour&#x202f;; %2 travaillent jusqu’à leur fin, car leurs exécuteurs n’ont pas de tours</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on</source>
        <translation>en pause, %1 session(s) dès la fin de leur tour</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vidage en cours</translation>
    </message>
    <message>
        <source>drained (timeout %1)</source>
        <translation>vidé (délai %1)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>s’arrête</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>enregistrement en cours</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>rechargé</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>oublié</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>cannot pause while the host is draining</source>
        <translation>pause impossible pendant le vidage de l’hôte</translation>
    </message>
    <message>
        <source>cannot resume while the host is stopping</source>
        <translation>reprise impossible pendant l’arrêt de l’hôte</translation>
    </message>
    <message>
        <source>cannot drain while the host is stopping</source>
        <translation>vidage impossible pendant l’arrêt de l’hôte</translation>
    </message>
    <message>
        <source>drain incomplete: the host takes work again, or is only paused</source>
        <translation>vidage incomplet&#xa0;: l’hôte prend de nouveau du travail, ou est seulement en pause</translation>
    </message>
    <message>
        <source>drain incomplete: %1 session(s) still run after %2; no new work is taken until resume</source>
        <translation>vidage incomplet&#xa0;: %1 session(s) tournent encore après %2&#x202f;; pas de nouveau travail jusqu’à resume</translation>
    </message>
    <message>
        <source>session not found</source>
        <translation>session introuvable</translation>
    </message>
    <message>
        <source>this approval is not open any more; nothing was changed</source>
        <translation>cette autorisation n’est plus ouverte&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>nothing was decided about it</source>
        <translation>rien n’a été décidé à ce sujet</translation>
    </message>
    <message>
        <source>what listens on the agent&apos;s port is another program</source>
        <translation>ce qui écoute sur le port de l’agent est un autre programme</translation>
    </message>
    <message>
        <source>this file holds no control token</source>
        <translation>ce fichier ne contient pas de jeton de contrôle</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>paused from the end of its turn on</source>
        <translation>en pause dès la fin de son tour</translation>
    </message>
    <message>
        <source>it works on until it ends, because its runner has no turns</source>
        <translation>elle travaille jusqu’à sa fin, car son exécuteur n’a pas de tours</translation>
    </message>
    <message>
        <source>the session is ending</source>
        <translation>la session se termine</translation>
    </message>
</context>
<context>
    <name>rensei::diagnostics::DiagnosticsText</name>
    <message>
        <source>it is there already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>le dossier ne peut pas être renommé</translation>
    </message>
    <message>
        <source>the zip could not be made</source>
        <translation>le zip n’a pas pu être créé</translation>
    </message>
    <message>
        <source>%1 could not be put into the zip</source>
        <translation>%1 n’a pas pu être mis dans le zip</translation>
    </message>
</context>
<context>
    <name>rensei::doctor::DoctorText</name>
    <message>
        <source>ok</source>
        <comment>the state of a check</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>the state of a check</comment>
        <translation>à noter</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the state of a check</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>the state of a check</comment>
        <translation>sauté</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%Ln vérification a échoué.</numerusform>
            <numerusform>%Ln vérifications ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works; %n check(s) have a notice.</source>
        <translation>
            <numerusform>Tout marche&#x202f;; %Ln vérification a une remarque.</numerusform>
            <numerusform>Tout marche&#x202f;; %Ln vérifications ont une remarque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>%1 (because of: %2)</source>
        <translation>%1 (à cause de&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1: fixed, verified %2.</source>
        <translation>%1&#xa0;: réparé, vérifié %2.</translation>
    </message>
    <message>
        <source>%1: still failed, checked %2. %3</source>
        <translation>%1&#xa0;: toujours en échec, vérifié %2. %3</translation>
    </message>
    <message>
        <source>%1: still a notice, checked %2. %3</source>
        <translation>%1&#xa0;: toujours à noter, vérifié %2. %3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2. %3</source>
        <translation>%1&#xa0;: sauté, vérifié %2. %3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2 (%3). %4</source>
        <translation>%1&#xa0;: sauté, vérifié %2 (%3). %4</translation>
    </message>
    <message>
        <source>Service installed</source>
        <translation>Service installé</translation>
    </message>
    <message>
        <source>Service starts at login</source>
        <translation>Service lancé à l’ouverture de session</translation>
    </message>
    <message>
        <source>Agent runs</source>
        <translation>L’agent tourne</translation>
    </message>
    <message>
        <source>Agent answers on its port</source>
        <translation>L’agent répond sur son port</translation>
    </message>
    <message>
        <source>Control token</source>
        <translation>Jeton de contrôle</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Registration token</source>
        <translation>Jeton d’enregistrement</translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation>Enregistrement accepté</translation>
    </message>
    <message>
        <source>Platform reachable</source>
        <translation>Plateforme joignable</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Signe de vie</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>Demande du travail</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>Listé par la plateforme</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Exécuteurs</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation>Rapports remis</translation>
    </message>
    <message>
        <source>No other host agent</source>
        <translation>Aucun autre agent d’hôte</translation>
    </message>
    <message>
        <source>Not checked, because of: %1.</source>
        <translation>Non vérifié, à cause de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only somebody who is signed in can ask the platform for that.</source>
        <translation>Seule une personne connectée peut demander cela à la plateforme.</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>Cette plateforme ne dit pas quels ordinateurs elle liste.</translation>
    </message>
    <message>
        <source>The platform did not say: %1.</source>
        <translation>La plateforme ne l’a pas dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no fix “%1”.</source>
        <translation>Il n’y a pas de réparation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It starts at the next login.</source>
        <translation>Il démarrera à la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>The agent was started.</source>
        <translation>L’agent a été démarré.</translation>
    </message>
    <message>
        <source>The system did not start this agent. End process %1, and start it the way it was started.</source>
        <translation>Ce n’est pas le système qui a démarré cet agent. Arrêtez le processus %1, et démarrez l’agent comme il l’avait été.</translation>
    </message>
    <message>
        <source>The system did not start this agent. End it, and start it the way it was started.</source>
        <translation>Ce n’est pas le système qui a démarré cet agent. Arrêtez-le, et démarrez-le comme il l’avait été.</translation>
    </message>
    <message>
        <source>The agent was started again.</source>
        <translation>L’agent a été redémarré.</translation>
    </message>
    <message>
        <source>Nothing that this user may see uses port %1 now.</source>
        <translation>Rien de visible pour cet utilisateur n’utilise plus le port %1.</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programme</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a program</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 uses port %2. End it, or set host.port in the configuration to another.</source>
        <translation>%1 utilise le port %2. Arrêtez ce programme, ou indiquez un autre port sous host.port dans la configuration.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Remove it by hand.</source>
        <translation>%1 ne peut pas être retiré. Retirez-le à la main.</translation>
    </message>
    <message>
        <source>The old one was removed; the agent makes a new one when it starts.</source>
        <translation>L’ancien a été retiré&#x202f;; l’agent en crée un nouveau à son démarrage.</translation>
    </message>
    <message>
        <source>The agent made a new one.</source>
        <translation>L’agent en a créé un nouveau.</translation>
    </message>
    <message>
        <source>The agent was asked for a new control token, and made none. Restart it.</source>
        <translation>Un nouveau jeton de contrôle a été demandé à l’agent, qui n’en a pas créé. Redémarrez-le.</translation>
    </message>
    <message>
        <source>The agent does not answer.</source>
        <translation>L’agent ne répond pas.</translation>
    </message>
    <message>
        <source>The agent connects again.</source>
        <translation>L’agent se connecte de nouveau.</translation>
    </message>
    <message>
        <source>The agent takes work again.</source>
        <translation>L’agent prend de nouveau du travail.</translation>
    </message>
    <message>
        <source>The agent may run one session at a time.</source>
        <translation>L’agent peut faire tourner une session à la fois.</translation>
    </message>
    <message>
        <source>The agent reports nothing now.</source>
        <translation>L’agent ne signale plus rien.</translation>
    </message>
    <message>
        <source>Only you can read it now.</source>
        <translation>Vous seul pouvez maintenant le lire.</translation>
    </message>
    <message>
        <source>%1: no answer in time, and no reason is known.</source>
        <translation>%1&#xa0;: pas de réponse à temps, et aucune raison n’est connue.</translation>
    </message>
    <message>
        <source>See “rensei-agent runners”.</source>
        <translation>Voyez «&#xa0;rensei-agent runners&#xa0;».</translation>
    </message>
    <message>
        <source>git reaches every configured repository.</source>
        <translation>git atteint chaque dépôt configuré.</translation>
    </message>
    <message>
        <source>%1 is there, and only you can enter it.</source>
        <translation>%1 existe, et vous seul pouvez y entrer.</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>%1 peut être écrit.</translation>
    </message>
    <message>
        <source>None is set up here now.</source>
        <translation>Il n’y en a plus d’installé ici.</translation>
    </message>
    <message>
        <source>Remove it with its own uninstall command, or keep only that one.</source>
        <translation>Retirez-le avec sa propre commande de désinstallation, ou ne gardez que celui-là.</translation>
    </message>
    <message>
        <source>Repair the installation</source>
        <translation>Réparer l’installation</translation>
    </message>
    <message>
        <source>Start it at login</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Démarrer l’agent</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>Redémarrer l’agent</translation>
    </message>
    <message>
        <source>Show which program it is</source>
        <translation>Montrer de quel programme il s’agit</translation>
    </message>
    <message>
        <source>Make a new control token</source>
        <translation>Créer un nouveau jeton de contrôle</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Connect again now</source>
        <translation>Rétablir la liaison maintenant</translation>
    </message>
    <message>
        <source>Take work again</source>
        <translation>Reprendre du travail</translation>
    </message>
    <message>
        <source>Allow one session</source>
        <translation>Autoriser une session</translation>
    </message>
    <message>
        <source>Show what the agent reports</source>
        <translation>Montrer ce que l’agent signale</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>Ouvrir la configuration</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Rendre privé</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Show how to get one</source>
        <translation>Montrer comment en obtenir un</translation>
    </message>
    <message>
        <source>Show what git says</source>
        <translation>Montrer ce que dit git</translation>
    </message>
    <message>
        <source>Remove finished working copies</source>
        <translation>Retirer les copies de travail terminées</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Montrer où il se trouve</translation>
    </message>
    <message>
        <source>%1 (process %2) of the user %3</source>
        <comment>a program</comment>
        <translation>%1 (processus %2) de l’utilisateur %3</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program</comment>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <comment>a program</comment>
        <translation>%1 de l’utilisateur %2</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>No manager of background programs is known on this system.</source>
        <translation>Aucun gestionnaire de programmes d’arrière-plan n’est connu sur ce système.</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs did not answer in time.</source>
        <translation>Le gestionnaire de programmes d’arrière-plan du système n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs cannot be asked: %1.</source>
        <translation>Le gestionnaire de programmes d’arrière-plan du système ne peut pas être interrogé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The agent runs, but is not installed: nothing starts it after the next login.</source>
        <translation>L’agent tourne, mais n’est pas installé&#xa0;: rien ne le démarrera après la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>The agent is not installed (%1).</source>
        <translation>L’agent n’est pas installé (%1).</translation>
    </message>
    <message>
        <source>What it starts, %1, is not there any more: the program was moved or removed.</source>
        <translation>Ce que le service lance, %1, n’existe plus&#xa0;: le programme a été déplacé ou retiré.</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1).</source>
        <translation>Ce qui est installé n’est pas de cette version (%1).</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1); it starts %2.</source>
        <translation>Ce qui est installé n’est pas de cette version (%1)&#x202f;; cela lance %2.</translation>
    </message>
    <message>
        <source>It starts %2 (%1).</source>
        <translation>Le service lance %2 (%1).</translation>
    </message>
    <message>
        <source>There is no service to start.</source>
        <translation>Il n’y a pas de service à démarrer.</translation>
    </message>
    <message>
        <source>The service is there, but does not start when you log in.</source>
        <translation>Le service existe, mais ne démarre pas quand vous ouvrez une session.</translation>
    </message>
    <message>
        <source>It starts with the computer, before anybody logs in.</source>
        <translation>Il démarre avec l’ordinateur, avant toute ouverture de session.</translation>
    </message>
    <message>
        <source>It starts when you log in.</source>
        <translation>Il démarre quand vous ouvrez une session.</translation>
    </message>
    <message>
        <source>As process %1.</source>
        <translation>Sous le processus %1.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Il tourne.</translation>
    </message>
    <message>
        <source>The agent does not run, so this computer takes no work.</source>
        <translation>L’agent ne tourne pas, cet ordinateur ne prend donc pas de travail.</translation>
    </message>
    <message>
        <source>On port %1 of this computer.</source>
        <translation>Sur le port %1 de cet ordinateur.</translation>
    </message>
    <message>
        <source>The agent is starting. Check again in a moment.</source>
        <translation>L’agent démarre. Vérifiez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Something else answers on port %1: %2.</source>
        <translation>Autre chose répond sur le port %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Something else answers on port %1, or the agent&apos;s proof is wrong.</source>
        <translation>Autre chose répond sur le port %1, ou la preuve de l’agent est fausse.</translation>
    </message>
    <message>
        <source>The agent runs, but nothing answers on port %1.</source>
        <translation>L’agent tourne, mais rien ne répond sur le port %1.</translation>
    </message>
    <message>
        <source>The agent runs, but gives no answer on port %1.</source>
        <translation>L’agent tourne, mais ne donne pas de réponse sur le port %1.</translation>
    </message>
    <message>
        <source>The agent refuses the token of its own file.</source>
        <translation>L’agent refuse le jeton de son propre fichier.</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1.</source>
        <translation>L’agent ne peut pas être interrogé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The agent makes it when it starts.</source>
        <translation>L’agent le crée à son démarrage.</translation>
    </message>
    <message>
        <source>The file with the control token is gone, so nothing can talk to the agent.</source>
        <translation>Le fichier du jeton de contrôle n’existe plus, rien ne peut donc communiquer avec l’agent.</translation>
    </message>
    <message>
        <source>Others can read the control token: it %1.</source>
        <comment>it is open to other users</comment>
        <translation>D’autres peuvent lire le jeton de contrôle&#xa0;: il %1.</translation>
    </message>
    <message>
        <source>The control token cannot be used: %1.</source>
        <translation>Le jeton de contrôle est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>The agent did not say.</source>
        <translation>L’agent ne l’a pas dit.</translation>
    </message>
    <message>
        <source>The platform refused the registration token.</source>
        <translation>La plateforme a refusé le jeton d’enregistrement.</translation>
    </message>
    <message>
        <source>The platform accepts this computer.</source>
        <translation>La plateforme accepte cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer is not registered: %1.</source>
        <translation>Cet ordinateur n’est pas enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer is not registered yet.</source>
        <translation>Cet ordinateur n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The platform has not acknowledged any heartbeat of this computer.</source>
        <translation>La plateforme n’a confirmé aucun signe de vie de cet ordinateur.</translation>
    </message>
    <message>
        <source>The platform acknowledged the last heartbeat %1 min ago.</source>
        <translation>La plateforme a confirmé le dernier signe de vie il y a %1&#xa0;min.</translation>
    </message>
    <message>
        <source>Acknowledged %1 s ago.</source>
        <translation>Confirmé il y a %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new work.</source>
        <translation>L’agent est en pause&#xa0;: il ne prend pas de nouveau travail.</translation>
    </message>
    <message>
        <source>The agent takes no new work: it drains, or is about to stop.</source>
        <translation>L’agent ne prend pas de nouveau travail&#xa0;: il se vide, ou va s’arrêter.</translation>
    </message>
    <message>
        <source>The agent may run no session at all (capacity.maxConcurrentSessions is 0).</source>
        <translation>L’agent ne peut faire tourner aucune session (capacity.maxConcurrentSessions vaut 0).</translation>
    </message>
    <message numerus="yes">
        <source>It takes work: %1 of %n session(s) run.</source>
        <translation>
            <numerusform>Il prend du travail&#xa0;: %1 session sur %Ln tourne.</numerusform>
            <numerusform>Il prend du travail&#xa0;: %1 sur %Ln sessions tournent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) are in use.</source>
        <translation>
            <numerusform>La seule session possible est occupée.</numerusform>
            <numerusform>Les %Ln sessions possibles sont toutes occupées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes no work at the moment, and names no reason. Check again in a minute.</source>
        <translation>L’agent ne prend pas de travail en ce moment, et ne dit pas pourquoi. Vérifiez de nouveau dans une minute.</translation>
    </message>
    <message>
        <source>The platform lists this computer.</source>
        <translation>La plateforme liste cet ordinateur.</translation>
    </message>
    <message>
        <source>The platform does not list this computer, so it gets no work.</source>
        <translation>La plateforme ne liste pas cet ordinateur, il ne reçoit donc pas de travail.</translation>
    </message>
    <message>
        <source>The platform does not say.</source>
        <translation>La plateforme ne le dit pas.</translation>
    </message>
    <message>
        <source>%1 Whoever manages the pool can give it work again.</source>
        <comment>a sentence</comment>
        <translation>%1 Qui gère le groupe peut lui redonner du travail.</translation>
    </message>
    <message>
        <source>The platform gives this computer work.</source>
        <translation>La plateforme donne du travail à cet ordinateur.</translation>
    </message>
    <message>
        <source>The platform knows how every session ended.</source>
        <translation>La plateforme sait comment chaque session s’est terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended, and the platform does not know it yet.</source>
        <translation>
            <numerusform>%Ln session est terminée, et la plateforme ne le sait pas encore.</numerusform>
            <numerusform>%Ln sessions sont terminées, et la plateforme ne le sait pas encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>La configuration est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The configuration names no usable address of a platform (orchestrator.url).</source>
        <translation>La configuration n’indique pas d’adresse utilisable d’une plateforme (orchestrator.url).</translation>
    </message>
    <message>
        <source>Others can read or change the configuration: it %1</source>
        <comment>it is open to other users.</comment>
        <translation>D’autres peuvent lire ou modifier la configuration&#xa0;: le fichier %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a warning</comment>
        <translation>
            <numerusform>%1 (et %Ln de plus)</numerusform>
            <numerusform>%1 (et %Ln de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none, so the defaults hold.</source>
        <translation>Il n’y en a pas, les valeurs par défaut s’appliquent donc.</translation>
    </message>
    <message>
        <source>The agent has one.</source>
        <translation>L’agent en a un.</translation>
    </message>
    <message>
        <source>This computer has one for %1.</source>
        <translation>Cet ordinateur en a un pour %1.</translation>
    </message>
    <message>
        <source>This computer has no registration token for %1.</source>
        <translation>Cet ordinateur n’a pas de jeton d’enregistrement pour %1.</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>Pas de liaison sûre avec %1&#xa0;: %2. Si votre réseau a son propre certificat, indiquez son fichier sous network.caFile dans la configuration.</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in place of %1.</source>
        <translation>Autre chose que la plateforme répond à la place de %1.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answers %2.</source>
        <translation>%1 a ses propres ennuis et répond %2.</translation>
    </message>
    <message>
        <source>No answer from %1: %2</source>
        <translation>Pas de réponse de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>Pas de réponse de %1 à temps.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>The platform does not tell its time.</source>
        <translation>La plateforme ne dit pas son heure.</translation>
    </message>
    <message>
        <source>It differs from the platform&apos;s by %1 s.</source>
        <translation>Elle diffère de celle de la plateforme de %1&#xa0;s.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>L’horloge de cet ordinateur retarde de %1&#xa0;s sur celle de la plateforme. Réglez-la dans les réglages du système, pour que les jetons restent valides.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>L’horloge de cet ordinateur avance de %1&#xa0;s sur celle de la plateforme. Réglez-la dans les réglages du système, pour que les jetons restent valides.</translation>
    </message>
    <message>
        <source>No runner is installed, so this computer can do no session.</source>
        <translation>Aucun exécuteur n’est installé, cet ordinateur ne peut donc faire aucune session.</translation>
    </message>
    <message>
        <source>git is not installed, so sessions cannot get their repositories. Install it with your system&apos;s packages.</source>
        <translation>git n’est pas installé, les sessions ne peuvent donc pas obtenir leurs dépôts. Installez-le avec les paquets de votre système.</translation>
    </message>
    <message>
        <source>git cannot reach %1 without asking: %2</source>
        <translation>git ne peut pas atteindre %1 sans rien demander&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; it reaches %n configured repository(ies).</source>
        <comment>the version of git</comment>
        <translation>
            <numerusform>%1&#x202f;; il atteint %Ln dépôt configuré.</numerusform>
            <numerusform>%1&#x202f;; il atteint %Ln dépôts configurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message>
        <source>The system does not say how full the disk is.</source>
        <translation>Le système ne dit pas à quel point le disque est rempli.</translation>
    </message>
    <message>
        <source>%1 of %2 are free, so this computer takes no new work.</source>
        <translation>%1 libres sur %2, cet ordinateur ne prend donc pas de nouveau travail.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 libres sur %2.</translation>
    </message>
    <message>
        <source>Sessions cannot work in %1: %2</source>
        <translation>Les sessions ne peuvent pas travailler dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>Le journal %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>None is set up here.</source>
        <translation>Aucun n’est installé ici.</translation>
    </message>
    <message>
        <source>%1 runs here, too (%2). The platform gives work to both.</source>
        <translation>%1 tourne aussi ici (%2). La plateforme donne du travail aux deux.</translation>
    </message>
    <message>
        <source>%1 is set up here, too (%2). Run only one of them.</source>
        <translation>%1 est aussi installé ici (%2). N’en faites tourner qu’un seul.</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 n’est pas un dossier</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>git did not end in time</source>
        <translation>git ne s’est pas terminé à temps</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>Pas d’accès à %1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>rensei::http::HttpText</name>
    <message>
        <source>this host is leaving the platform</source>
        <translation>cet hôte quitte la plateforme</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: %1</source>
        <translation>le certificat du serveur n’est pas accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot;, issued by &quot;%2&quot; and valid until %3, is not trusted: %4</source>
        <translation>le certificat de «&#xa0;%1&#xa0;», émis par «&#xa0;%2&#xa0;» et valable jusqu’au %3, n’est pas accepté&#xa0;: %4</translation>
    </message>
    <message>
        <source>the token holds a line break or another character that no token has</source>
        <translation>le jeton contient un saut de ligne ou un autre caractère qu’aucun jeton ne contient</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>pas de liaison à temps</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MiB</source>
        <translation>la réponse dépasse %1&#xa0;Mio</translation>
    </message>
    <message>
        <source>the proxy %1 wants a user name and a password</source>
        <translation>le proxy %1 demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>The proxy must be system, none, or an address such as http://proxy.example:8080 or socks5://proxy.example:1080.</source>
        <translation>Le proxy doit être system, none, ou une adresse comme http://proxy.example:8080 ou socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>la réponse est compressée (%1), ce qui n’était pas demandé</translation>
    </message>
    <message>
        <source>unexpected response from the server: no JSON</source>
        <translation>réponse inattendue du serveur&#xa0;: pas de JSON</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>le serveur a répondu %1</translation>
    </message>
    <message>
        <source>redirected to another server</source>
        <translation>redirigé vers un autre serveur</translation>
    </message>
    <message>
        <source>the server ended the call</source>
        <translation>le serveur a mis fin à l’appel</translation>
    </message>
    <message>
        <source>the stream fell silent</source>
        <translation>le flux s’est tu</translation>
    </message>
    <message>
        <source>The platform address is not a web address.</source>
        <translation>L’adresse de la plateforme n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The platform address must not hold a user name or password.</source>
        <translation>L’adresse de la plateforme ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The platform address must begin with https://.</source>
        <translation>L’adresse de la plateforme doit commencer par https://.</translation>
    </message>
    <message>
        <source>The platform address must begin with https:// (http:// only for this computer).</source>
        <translation>L’adresse de la plateforme doit commencer par https:// (http:// seulement pour cet ordinateur).</translation>
    </message>
    <message>
        <source>The platform address must end after its path.</source>
        <translation>L’adresse de la plateforme doit se terminer après son chemin.</translation>
    </message>
    <message>
        <source>network.caFile names a file without a certificate in PEM form.</source>
        <translation>network.caFile nomme un fichier sans certificat au format PEM.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user name or a password, which the file is no place for. Leave them out: the name is the setting network.proxyUser, and the keychain keeps the password, after rensei-agent config set network.proxyPassword.</source>
        <translation>L’adresse du proxy contient un nom d’utilisateur ou un mot de passe, et le fichier n’est pas un endroit pour cela. Retirez-les&#xa0;: le nom est le réglage network.proxyUser, et le trousseau conserve le mot de passe, après rensei-agent config set network.proxyPassword.</translation>
    </message>
    <message>
        <source>Name the user with rensei-agent config set network.proxyUser NAME, and enter the password with rensei-agent config set network.proxyPassword; network.proxy names the proxy itself.</source>
        <translation>Indiquez l’utilisateur avec rensei-agent config set network.proxyUser NAME, et saisissez le mot de passe avec rensei-agent config set network.proxyPassword&#x202f;; network.proxy nomme le proxy lui-même.</translation>
    </message>
</context>
<context>
    <name>rensei::install::InstallText</name>
    <message>
        <source>a new file</source>
        <translation>un nouveau fichier</translation>
    </message>
    <message>
        <source>what is taken over</source>
        <translation>ce qui est repris</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at a time</source>
        <translation>
            <numerusform>%Ln session à la fois</numerusform>
            <numerusform>%Ln sessions à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MiB of memory for a session</source>
        <translation>
            <numerusform>%Ln&#xa0;Mio de mémoire par session</numerusform>
            <numerusform>%Ln&#xa0;Mio de mémoire par session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GiB of disk for working copies</source>
        <translation>
            <numerusform>%Ln&#xa0;Gio de disque pour les copies de travail</numerusform>
            <numerusform>%Ln&#xa0;Gio de disque pour les copies de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s for running sessions to end</source>
        <translation>
            <numerusform>%Ln&#xa0;s pour que les sessions en cours se terminent</numerusform>
            <numerusform>%Ln&#xa0;s pour que les sessions en cours se terminent</numerusform>
        </translation>
    </message>
    <message>
        <source>the region %1</source>
        <translation>la région %1</translation>
    </message>
    <message>
        <source>the runner %1</source>
        <translation>l’exécuteur %1</translation>
    </message>
    <message>
        <source>the platform %1</source>
        <translation>la plateforme %1</translation>
    </message>
    <message>
        <source>it is in that program&apos;s entry of the keychain</source>
        <translation>elle est dans l’entrée de ce programme dans le trousseau</translation>
    </message>
    <message>
        <source>it is none</source>
        <comment>a text that should be a key</comment>
        <translation>ce n’en est pas une</translation>
    </message>
    <message>
        <source>the registration key</source>
        <translation>la clé d’enregistrement</translation>
    </message>
    <message>
        <source>the work of every project</source>
        <translation>le travail de tous les projets</translation>
    </message>
    <message>
        <source>the projects %1</source>
        <translation>les projets %1</translation>
    </message>
    <message>
        <source>the repositories of %1</source>
        <translation>les dépôts de %1</translation>
    </message>
    <message>
        <source>it is no single value</source>
        <translation>ce n’est pas une valeur unique</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>elle contient des caractères de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 et %Ln de plus</numerusform>
            <numerusform>%1 et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation>%1 est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 is too big for a configuration</source>
        <translation>%1 est trop grand pour une configuration</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Il n’y a pas de %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>%1 est incompréhensible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds no configuration.</source>
        <translation>%1 ne contient pas de configuration.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be taken over.</source>
        <translation>%1 ne contient rien qui puisse être repris.</translation>
    </message>
    <message>
        <source>what is taken over cannot be added in the way the file is written</source>
        <translation>ce qui est repris ne peut pas être ajouté vu la façon dont le fichier est écrit</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <comment>a program</comment>
        <translation>%1, processus %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a file, and what is taken over from it</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation>Non repris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See that the system starts %1 no more.</source>
        <translation>Faites en sorte que le système ne lance plus %1.</translation>
    </message>
    <message>
        <source>Correct that, or set this computer up afresh.</source>
        <translation>Corrigez cela, ou configurez cet ordinateur en repartant de zéro.</translation>
    </message>
    <message>
        <source>The set-up in %1 is for %2, this one for %3.</source>
        <translation>La configuration dans %1 est prévue pour %2, celle-ci pour %3.</translation>
    </message>
    <message>
        <source>Set this computer up for that platform.</source>
        <translation>Configurez cet ordinateur pour cette plateforme.</translation>
    </message>
    <message>
        <source>The program whose set-up is to be taken over runs here (%1). Two with one registration harm each other.</source>
        <translation>Le programme dont la configuration doit être reprise tourne ici (%1). Deux programmes avec un même enregistrement se nuisent.</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, then try again; or only watch it.</source>
        <translation>Arrêtez-le et empêchez-le de redémarrer, puis réessayez&#x202f;; ou observez-le seulement.</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, or only watch it.</source>
        <translation>Arrêtez-le et empêchez-le de redémarrer, ou observez-le seulement.</translation>
    </message>
    <message>
        <source>%1 starts the program whose set-up is to be taken over at the next login.</source>
        <translation>%1 lancera le programme dont la configuration doit être reprise à la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>Keep it from starting, then try again.</source>
        <translation>Empêchez-le de démarrer, puis réessayez.</translation>
    </message>
    <message>
        <source>Take over the other set-up</source>
        <translation>Reprendre l’autre configuration</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Choose the project</source>
        <translation>Choisir le projet</translation>
    </message>
    <message>
        <source>Choose the agent that does the work</source>
        <translation>Choisir l’agent qui fait le travail</translation>
    </message>
    <message>
        <source>What it may do without asking</source>
        <translation>Ce qu’il peut faire sans demander</translation>
    </message>
    <message>
        <source>Make a key for this computer</source>
        <translation>Créer une clé pour cet ordinateur</translation>
    </message>
    <message>
        <source>Write the configuration</source>
        <translation>Écrire la configuration</translation>
    </message>
    <message>
        <source>Start in the background, now and at login</source>
        <translation>Démarrer à l’arrière-plan, maintenant et à l’ouverture de session</translation>
    </message>
    <message>
        <source>The background program answers</source>
        <translation>Le programme d’arrière-plan répond</translation>
    </message>
    <message>
        <source>Registered with the platform</source>
        <translation>Enregistré sur la plateforme</translation>
    </message>
    <message>
        <source>The platform hears this computer</source>
        <translation>La plateforme entend cet ordinateur</translation>
    </message>
    <message>
        <source>The platform lists this computer</source>
        <translation>La plateforme liste cet ordinateur</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what to do, and the command that does it</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Pas encore fait.</translation>
    </message>
    <message>
        <source>This step did not come to an end in time.</source>
        <translation>Cette étape ne s’est pas terminée à temps.</translation>
    </message>
    <message>
        <source>Try again; what is done stays done.</source>
        <translation>Réessayez&#x202f;; ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>This step was done and had no effect.</source>
        <translation>Cette étape a été faite et n’a eu aucun effet.</translation>
    </message>
    <message>
        <source>Look for the reason.</source>
        <translation>Cherchez-en la raison.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The configuration takes the work of %1 now, too; the registration key was not changed. If the platform gives no work of it, have the key made for it, too: %2</source>
        <translation>La configuration prend maintenant aussi le travail de %1&#x202f;; la clé d’enregistrement n’a pas été modifiée. Si la plateforme n’en donne pas de travail, faites créer la clé pour ce projet aussi&#xa0;: %2</translation>
    </message>
    <message>
        <source>This computer takes work for %1.</source>
        <translation>Cet ordinateur prend du travail pour %1.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The receipt cannot be written, so nothing more is done: %1.</source>
        <translation>Le reçu ne peut pas être écrit, rien de plus n’est donc fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is the service of another program, and stays as it is.</source>
        <translation>%1 est le service d’un autre programme et reste tel quel.</translation>
    </message>
    <message>
        <source>Use another name for this one.</source>
        <translation>Utilisez un autre nom pour celui-ci.</translation>
    </message>
    <message>
        <source>The service cannot be installed: %1.</source>
        <translation>Le service ne peut pas être installé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service cannot be started: %1.</source>
        <translation>Le service ne peut pas être démarré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched on: %1.</source>
        <translation>Le démarrage avant une ouverture de session ne peut pas être activé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Have an administrator allow it, or install it without --before-login.</source>
        <translation>Faites-le autoriser par un administrateur, ou installez sans --before-login.</translation>
    </message>
    <message>
        <source>The service cannot be stopped: %1.</source>
        <translation>Le service ne peut pas être arrêté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the configuration: %1</source>
        <translation>la configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>the configuration, a new file</source>
        <translation>la configuration, un nouveau fichier</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key</source>
        <translation>la clé d’enregistrement de cet ordinateur</translation>
    </message>
    <message>
        <source>the receipt, and what the background program keeps</source>
        <translation>le reçu, et ce que garde le programme d’arrière-plan</translation>
    </message>
    <message>
        <source>the service of another host program</source>
        <translation>le service d’un autre programme d’hôte</translation>
    </message>
    <message>
        <source>The receipt of the last installation, %1, cannot be read: %2.</source>
        <translation>Le reçu de la dernière installation, %1, ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This computer is set up for %1.</source>
        <translation>Cet ordinateur est configuré pour %1.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Défaites d’abord cette installation.</translation>
    </message>
    <message>
        <source>This platform has no accounts.</source>
        <translation>Cette plateforme n’a pas de comptes.</translation>
    </message>
    <message>
        <source>Nobody is signed in; the registration token is enough.</source>
        <translation>Personne n’est connecté&#x202f;; le jeton d’enregistrement suffit.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Personne n’est connecté à %1.</translation>
    </message>
    <message>
        <source>The platform accepts the key.</source>
        <translation>La plateforme accepte la clé.</translation>
    </message>
    <message>
        <source>The registration token decides.</source>
        <translation>Le jeton d’enregistrement décide.</translation>
    </message>
    <message>
        <source>The account has no project.</source>
        <translation>Le compte n’a aucun projet.</translation>
    </message>
    <message>
        <source>Make one on the platform, then try again.</source>
        <translation>Créez-en un sur la plateforme, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose one of them: %1.</source>
        <translation>Choisissez l’un d’eux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The account has no project %1.</source>
        <translation>Le compte n’a pas de projet %1.</translation>
    </message>
    <message numerus="yes">
        <source>The account has %n project(s).</source>
        <translation>
            <numerusform>Le compte a %Ln projet.</numerusform>
            <numerusform>Le compte a %Ln projets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a program, and its file</comment>
        <translation>%1 à l’emplacement %2</translation>
    </message>
    <message>
        <source>Or try it without one: rensei-agent demo.</source>
        <translation>Ou essayez sans agent&#xa0;: rensei-agent demo.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>%1 n’a pas été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation>Installez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>To get it: %1.</source>
        <translation>Pour l’obtenir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no runner %1.</source>
        <translation>Il n’y a pas d’exécuteur %1.</translation>
    </message>
    <message>
        <source>See which there are: rensei-agent runners.</source>
        <translation>Voyez ceux qui existent&#xa0;: rensei-agent runners.</translation>
    </message>
    <message>
        <source>See what can be installed: rensei-agent runners.</source>
        <translation>Voyez ce qui peut être installé&#xa0;: rensei-agent runners.</translation>
    </message>
    <message>
        <source>To get %1: %2.</source>
        <translation>Pour obtenir %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No agent that can do the work was found on this computer.</source>
        <translation>Aucun agent capable de faire le travail n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>reads and edits in the workspace; every command asks</source>
        <translation>lit et modifie dans l’espace de travail&#x202f;; chaque commande fait l’objet d’une demande</translation>
    </message>
    <message>
        <source>reads, edits and runs in the workspace; asks before what reaches beyond it</source>
        <translation>lit, modifie et exécute dans l’espace de travail&#x202f;; demande avant ce qui va au-delà</translation>
    </message>
    <message>
        <source>does everything without asking</source>
        <translation>fait tout sans demander</translation>
    </message>
    <message>
        <source>everything that it asks for is rejected</source>
        <translation>tout ce qu’il demande est refusé</translation>
    </message>
    <message>
        <source>own rules</source>
        <comment>what an agent may do</comment>
        <translation>règles propres</translation>
    </message>
    <message>
        <source>the rules in the configuration</source>
        <translation>les règles de la configuration</translation>
    </message>
    <message>
        <source>%1: %2. There is no sandbox: an agent that does not ask is not held back.</source>
        <translation>%1&#xa0;: %2. Il n’y a pas de bac à sable&#xa0;: un agent qui ne demande pas n’est pas retenu.</translation>
    </message>
    <message>
        <source>The one that was taken over is in %1.</source>
        <translation>Celle qui a été reprise est dans %1.</translation>
    </message>
    <message>
        <source>One is in %1, and is kept.</source>
        <translation>Il y en a une dans %1, elle est gardée.</translation>
    </message>
    <message>
        <source>The pasted token is in %1.</source>
        <translation>Le jeton collé est dans %1.</translation>
    </message>
    <message>
        <source>One is in %1.</source>
        <translation>Il y en a une dans %1.</translation>
    </message>
    <message>
        <source>The platform refuses this computer&apos;s registration token.</source>
        <translation>La plateforme refuse le jeton d’enregistrement de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no registration token.</source>
        <translation>Cet ordinateur n’a pas de jeton d’enregistrement.</translation>
    </message>
    <message>
        <source>Paste one, of the type Worker Registration.</source>
        <translation>Collez-en un, du type Worker Registration.</translation>
    </message>
    <message>
        <source>The platform does not say which organization the account is of.</source>
        <translation>La plateforme ne dit pas à quelle organisation appartient le compte.</translation>
    </message>
    <message>
        <source>Make a key in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Créez une clé sous «&#xa0;Settings → Projects → API Keys&#xa0;», du type Worker Registration, et collez-la.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1.</source>
        <translation>La configuration est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct %1, then try again.</source>
        <translation>Corrigez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>Change %1 by hand, then try again.</source>
        <translation>Modifiez %1 à la main, puis réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s service manager cannot be asked: %1.</source>
        <translation>Le gestionnaire de services du système ne peut pas être interrogé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing starts before a login on this computer.</source>
        <translation>Rien ne démarre avant une ouverture de session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install it without --before-login.</source>
        <translation>Installez sans --before-login.</translation>
    </message>
    <message>
        <source>It runs, and starts with the computer.</source>
        <translation>Il tourne, et démarre avec l’ordinateur.</translation>
    </message>
    <message>
        <source>It runs, and starts at login.</source>
        <translation>Il tourne, et démarre à l’ouverture de session.</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here already (process %1).</source>
        <translation>Un agent lancé à la main tourne déjà ici (processus %1).</translation>
    </message>
    <message>
        <source>End it, then try again.</source>
        <translation>Arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The service was started and does not run.</source>
        <translation>Le service a été démarré et ne tourne pas.</translation>
    </message>
    <message>
        <source>Version %1, process %2.</source>
        <translation>Version %1, processus %2.</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <translation> («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>The platform has not registered this computer in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>La plateforme n’a pas enregistré cet ordinateur à temps%1.</translation>
    </message>
    <message>
        <source>Try again in a minute, or look for the reason.</source>
        <translation>Réessayez dans une minute, ou cherchez-en la raison.</translation>
    </message>
    <message>
        <source>The platform refuses the registration key that was taken over.</source>
        <translation>La plateforme refuse la clé d’enregistrement qui a été reprise.</translation>
    </message>
    <message>
        <source>Have one made for this computer.</source>
        <translation>Faites-en créer une pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste another one, of the type Worker Registration.</source>
        <translation>Collez-en un autre, du type Worker Registration.</translation>
    </message>
    <message>
        <source>Have it replaced.</source>
        <translation>Faites-le remplacer.</translation>
    </message>
    <message>
        <source>The platform has not answered a heartbeat in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>La plateforme n’a pas répondu à un signe de vie à temps%1.</translation>
    </message>
    <message>
        <source>Answered %1 s ago.</source>
        <translation>Réponse il y a %1&#xa0;s.</translation>
    </message>
    <message>
        <source>It is in the platform&apos;s list of hosts.</source>
        <translation>Il est dans la liste des hôtes de la plateforme.</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>Cette plateforme ne dit pas quels ordinateurs elle liste.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so the platform&apos;s list cannot be asked for.</source>
        <translation>Personne n’est connecté, la liste de la plateforme ne peut donc pas être demandée.</translation>
    </message>
    <message>
        <source>The platform does not list this computer yet.</source>
        <translation>La plateforme ne liste pas encore cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays so, look on the platform&apos;s page of hosts.</source>
        <translation>Réessayez dans une minute&#x202f;; si rien ne change, regardez sur la page des hôtes de la plateforme.</translation>
    </message>
    <message>
        <source>The former key could not be revoked; do that on %1.</source>
        <translation>L’ancienne clé n’a pas pu être révoquée&#x202f;; faites-le sur %1.</translation>
    </message>
    <message>
        <source>The former key was revoked.</source>
        <translation>L’ancienne clé a été révoquée.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>not installed; to get it: %1</source>
        <translation>non installé&#x202f;; pour l’obtenir&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody has seen that it asks before it acts, so it gets no work before the configuration accepts that</source>
        <translation>personne n’a vu qu’il demande avant d’agir, il ne reçoit donc pas de travail avant que la configuration ne l’accepte</translation>
    </message>
    <message>
        <source>the folder of another host program</source>
        <translation>le dossier d’un autre programme d’hôte</translation>
    </message>
    <message>
        <source>The platform answered %1%2.</source>
        <comment>a number, and its words in brackets or nothing</comment>
        <translation>La plateforme a répondu %1%2.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read.</source>
        <translation>La réponse de la plateforme est illisible.</translation>
    </message>
    <message>
        <source>The platform cannot be asked: %1.</source>
        <translation>La plateforme ne peut pas être interrogée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Solve that, then try again.</source>
        <translation>Résolvez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>La plateforme est injoignable.</translation>
    </message>
    <message>
        <source>Check the network and the platform&apos;s address, then try again.</source>
        <translation>Vérifiez le réseau et l’adresse de la plateforme, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The platform answers no more requests for now.</source>
        <translation>La plateforme ne répond plus aux demandes pour le moment.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The platform refuses the user key.</source>
        <translation>La plateforme refuse la clé d’utilisateur.</translation>
    </message>
    <message>
        <source>This key cannot sign in%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>Cette clé ne permet pas de se connecter%1.</translation>
    </message>
    <message>
        <source>Check the platform&apos;s address, then try again.</source>
        <translation>Vérifiez l’adresse de la plateforme, puis réessayez.</translation>
    </message>
    <message>
        <source>Make one in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Créez-en une sous «&#xa0;Settings → Projects → API Keys&#xa0;», du type Worker Registration, et collez-la.</translation>
    </message>
    <message>
        <source>Your user key may not make registration keys%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>Votre clé d’utilisateur ne peut pas créer de clés d’enregistrement%1.</translation>
    </message>
    <message>
        <source>It needs the right org_keys:write or the role of an administrator. Or have one made in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Il lui faut le droit org_keys:write ou le rôle d’administrateur. Ou faites créer une clé sous «&#xa0;Settings → Projects → API Keys&#xa0;», du type Worker Registration, et collez-la.</translation>
    </message>
    <message>
        <source>This platform makes no registration key for this project here.</source>
        <translation>Cette plateforme ne crée pas ici de clé d’enregistrement pour ce projet.</translation>
    </message>
    <message>
        <source>The platform&apos;s reply holds no key, though it may have made one.</source>
        <translation>La réponse de la plateforme ne contient pas de clé, bien qu’elle en ait peut-être créé une.</translation>
    </message>
    <message>
        <source>Look in Settings → Projects → API Keys before you try again, and remove what is not used.</source>
        <translation>Regardez sous «&#xa0;Settings → Projects → API Keys&#xa0;» avant de réessayer, et retirez ce qui n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Paste a new one.</source>
        <translation>Collez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The background program was started and does not run.</source>
        <translation>Le programme d’arrière-plan a été démarré et ne tourne pas.</translation>
    </message>
    <message>
        <source>The background program does not answer.</source>
        <translation>Le programme d’arrière-plan ne répond pas.</translation>
    </message>
    <message>
        <source>Another program answers on the background program&apos;s port.</source>
        <translation>Un autre programme répond sur le port du programme d’arrière-plan.</translation>
    </message>
    <message>
        <source>End that program, or set host.port in the configuration to another number, then try again.</source>
        <translation>Arrêtez ce programme, ou indiquez un autre nombre sous host.port dans la configuration, puis réessayez.</translation>
    </message>
    <message>
        <source>The background program refuses its own token file.</source>
        <translation>Le programme d’arrière-plan refuse le jeton de son propre fichier.</translation>
    </message>
    <message>
        <source>The background program cannot be asked: %1.</source>
        <translation>Le programme d’arrière-plan ne peut pas être interrogé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>Aucun service de trousseau ne tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start one and try again, or keep the key in a file that only you can read.</source>
        <translation>Démarrez-en un et réessayez, ou conservez la clé dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>L’accès au trousseau a été refusé.</translation>
    </message>
    <message>
        <source>Allow it when the system asks, then try again.</source>
        <translation>Autorisez-le quand le système le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain gave no answer.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>See whether it waits for a password, then try again.</source>
        <translation>Voyez s’il attend un mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>Let running sessions end</source>
        <translation>Laisser les sessions en cours se terminer</translation>
    </message>
    <message>
        <source>Stop the background program</source>
        <translation>Arrêter le programme d’arrière-plan</translation>
    </message>
    <message>
        <source>Sign this computer off from the platform</source>
        <translation>Retirer cet ordinateur de la plateforme</translation>
    </message>
    <message>
        <source>Take the configuration back</source>
        <translation>Rétablir la configuration d’avant</translation>
    </message>
    <message>
        <source>Remove this computer&apos;s key</source>
        <translation>Retirer la clé de cet ordinateur</translation>
    </message>
    <message>
        <source>Remove what the background program knew</source>
        <translation>Retirer ce que savait le programme d’arrière-plan</translation>
    </message>
    <message>
        <source>Logs, sessions and working copies</source>
        <translation>Journaux, sessions et copies de travail</translation>
    </message>
    <message>
        <source>None runs.</source>
        <translation>Aucune ne tourne.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be waited for.</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Une session sera attendue.</numerusform>
            <numerusform>%Ln seront attendues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run here.</source>
        <translation>
            <numerusform>%Ln session tourne ici.</numerusform>
            <numerusform>%Ln sessions tournent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for its end, or let the removal wait for it.</source>
        <translation>Attendez la fin, ou laissez la désinstallation l’attendre.</translation>
    </message>
    <message>
        <source>The service cannot be removed: %1.</source>
        <translation>Le service ne peut pas être retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched off: %1.</source>
        <translation>Le démarrage avant une ouverture de session ne peut pas être désactivé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here (process %1).</source>
        <translation>Un agent lancé à la main tourne ici (processus %1).</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>It has signed off.</source>
        <translation>Il s’est retiré.</translation>
    </message>
    <message>
        <source>The platform forgets this computer automatically within five minutes.</source>
        <translation>La plateforme oubliera cet ordinateur d’elle-même dans les cinq minutes.</translation>
    </message>
    <message>
        <source>None was stored by the installation.</source>
        <translation>L’installation n’en a conservé aucune.</translation>
    </message>
    <message>
        <source>None is stored.</source>
        <translation>Aucune n’est conservée.</translation>
    </message>
    <message>
        <source>The stored token is another one, and stays.</source>
        <translation>Le jeton conservé en est un autre, et reste.</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>la clé d’enregistrement de cet ordinateur, dans %1</translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation>N’est plus dans %1.</translation>
    </message>
    <message>
        <source>The one before is back in %1.</source>
        <translation>Celle d’avant est de retour dans %1.</translation>
    </message>
    <message>
        <source>It stays valid on the platform; it is revoked on %1.</source>
        <translation>Elle reste valide sur la plateforme&#x202f;; elle se révoque sur %1.</translation>
    </message>
    <message>
        <source>The key %1 is not revoked, because nobody is signed in.</source>
        <translation>La clé %1 n’est pas révoquée, car personne n’est connecté.</translation>
    </message>
    <message>
        <source>Revoke it on the page.</source>
        <translation>Révoquez-la sur la page.</translation>
    </message>
    <message>
        <source>Revoked on the platform.</source>
        <translation>Révoquée sur la plateforme.</translation>
    </message>
    <message>
        <source>The platform did not revoke the key %1: %2.</source>
        <translation>La plateforme n’a pas révoqué la clé %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This platform does not revoke keys automatically, so %1 stays valid.</source>
        <translation>Cette plateforme ne révoque pas de clés d’elle-même, %1 reste donc valide.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Not everything could be taken back; run it again when that is solved.</source>
        <translation>Tout n’a pas pu être défait&#x202f;; relancez l’opération une fois le problème résolu.</translation>
    </message>
    <message>
        <source>Cancelled; what was done is taken back.</source>
        <translation>Annulé&#x202f;; ce qui a été fait est défait.</translation>
    </message>
    <message>
        <source>This computer takes no more work; what the installation made is removed.</source>
        <translation>Cet ordinateur ne prend plus de travail&#x202f;; ce que l’installation a créé est retiré.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>%1 was changed since, so it stays.</source>
        <translation>%1 a été modifié depuis, et reste donc.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>Il n’y a rien.</translation>
    </message>
    <message>
        <source>They stay in %1; --delete-data removes them.</source>
        <translation>Le tout reste dans %1&#x202f;; --delete-data le supprime.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Not everything in %1 can be removed.</source>
        <translation>Tout dans %1 n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>a new registration key, if the platform refuses the present one</source>
        <translation>une nouvelle clé d’enregistrement, si la plateforme refuse l’actuelle</translation>
    </message>
    <message>
        <source>Make a user key in Settings → API Keys, then sign in with it.</source>
        <translation>Créez une clé d’utilisateur sous «&#xa0;Settings → API Keys&#xa0;», puis connectez-vous avec elle.</translation>
    </message>
    <message>
        <source>Sign in with another one, and check that it is copied whole.</source>
        <translation>Connectez-vous avec une autre, et vérifiez qu’elle est copiée en entier.</translation>
    </message>
    <message>
        <source>Sign in with a user key, not a registration token.</source>
        <translation>Connectez-vous avec une clé d’utilisateur, pas avec un jeton d’enregistrement.</translation>
    </message>
</context>
<context>
    <name>rensei::runner::CatalogText</name>
    <message>
        <source>see %1</source>
        <comment>an address</comment>
        <translation>voir %1</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer</source>
        <translation>connectez-vous à %1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer (%2)</source>
        <translation>connectez-vous à %1 sur cet ordinateur (%2)</translation>
    </message>
</context>
<context>
    <name>rensei::secrets::SecretText</name>
    <message>
        <source>another program keeps %1 locked</source>
        <translation>un autre programme garde %1 verrouillé</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>pas de bus de session</translation>
    </message>
    <message>
        <source>registration token</source>
        <comment>in the middle of a sentence</comment>
        <translation>jeton d’enregistrement</translation>
    </message>
    <message>
        <source>user key</source>
        <comment>in the middle of a sentence</comment>
        <translation>clé d’utilisateur</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>in the middle of a sentence</comment>
        <translation>secret du client</translation>
    </message>
    <message>
        <source>No registration token is stored. Store one with: %1</source>
        <translation>Aucun jeton d’enregistrement n’est conservé. Ajoutez-en un avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>No user key is stored. Store one with: %1</source>
        <translation>Aucune clé d’utilisateur n’est conservée. Ajoutez-en une avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>No client secret is stored. Store one with: %1</source>
        <translation>Aucun secret de client n’est conservé. Ajoutez-en un avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or set %1.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, ou définissez %1.</translation>
    </message>
    <message>
        <source>This machine has no keychain service running. Start one, or set %1.</source>
        <translation>Aucun service de trousseau ne tourne sur cette machine. Démarrez-en un, ou définissez %1.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it when the system asks, or set %1.</source>
        <translation>L’accès au trousseau a été refusé. Autorisez-le quand le système le demande, ou définissez %1.</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set %1.</source>
        <translation>Le trousseau n’a pas répondu. Voyez s’il attend un mot de passe, ou définissez %1.</translation>
    </message>
    <message>
        <source>Nothing can be stored in the environment. Store it with: %1</source>
        <translation>Rien ne peut être conservé dans l’environnement. Conservez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take anything this long. Check what was given, or set %1.</source>
        <translation>Le trousseau du système n’accepte rien d’aussi long. Vérifiez ce qui a été donné, ou définissez %1.</translation>
    </message>
    <message>
        <source>The stored secrets cannot be used: %1. Remove the cause, or set %2.</source>
        <translation>Les secrets conservés sont inutilisables&#xa0;: %1. Éliminez-en la cause, ou définissez %2.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>l’environnement</translation>
    </message>
    <message>
        <source>the secrets file</source>
        <translation>le fichier des secrets</translation>
    </message>
    <message>
        <source>Windows error %1</source>
        <translation>erreur Windows %1</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>plus de %1 octets</translation>
    </message>
    <message>
        <source>proxy password</source>
        <comment>in the middle of a sentence</comment>
        <translation>mot de passe du proxy</translation>
    </message>
    <message>
        <source>No proxy password is stored. Store one with: %1</source>
        <translation>Aucun mot de passe de proxy n’est conservé. Ajoutez-en un avec : %1</translation>
    </message>
</context>
<context>
    <name>rensei::service::ServiceText</name>
    <message>
        <source>autostart of the desktop</source>
        <translation>démarrage automatique du bureau</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>HOME n’est pas défini</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>n’est pas installé</translation>
    </message>
    <message>
        <source>the agent has not started; its log tells why</source>
        <translation>l’agent n’a pas démarré&#x202f;; son journal dit pourquoi</translation>
    </message>
    <message>
        <source>the agent has not ended</source>
        <translation>l’agent ne s’est pas arrêté</translation>
    </message>
    <message>
        <source>names no agent that could be told to end</source>
        <translation>ne nomme aucun agent à qui l’on pourrait dire de s’arrêter</translation>
    </message>
    <message>
        <source>nothing starts before the login here, because systemd does not manage this user</source>
        <translation>rien ne démarre ici avant l’ouverture de session, car systemd ne gère pas cet utilisateur</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>%1 ne peut pas être exécuté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has not ended in %2 s</source>
        <translation>%1 ne s’est pas terminé en %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 a planté</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>ne peut pas être créé</translation>
    </message>
    <message>
        <source>launchd user agent</source>
        <translation>agent utilisateur launchd</translation>
    </message>
    <message>
        <source>macOS starts a user&apos;s agents at the login only</source>
        <translation>macOS ne lance les agents d’un utilisateur qu’à l’ouverture de session</translation>
    </message>
    <message>
        <source>systemd user service</source>
        <translation>service utilisateur systemd</translation>
    </message>
    <message>
        <source>the unit is masked: %1</source>
        <comment>a command</comment>
        <translation>l’unité est masquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>task of the Windows Task Scheduler</source>
        <translation>tâche du Planificateur de tâches Windows</translation>
    </message>
    <message>
        <source>Windows starts a user&apos;s tasks at the login only</source>
        <translation>Windows ne lance les tâches d’un utilisateur qu’à l’ouverture de session</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its service (%1)</source>
        <translation>le Planificateur de tâches a refusé son service (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the connection (%1)</source>
        <translation>le Planificateur de tâches a refusé la connexion (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its folder (%1)</source>
        <translation>le Planificateur de tâches a refusé son dossier (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the task (%1)</source>
        <translation>le Planificateur de tâches a refusé la tâche (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to tell of the task (%1)</source>
        <translation>le Planificateur de tâches a refusé de renseigner sur la tâche (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to keep the task (%1)</source>
        <translation>le Planificateur de tâches a refusé d’enregistrer la tâche (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to start the task (%1)</source>
        <translation>le Planificateur de tâches a refusé de démarrer la tâche (%1)</translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation>cette tâche n’existe pas</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to end the task (%1)</source>
        <translation>le Planificateur de tâches a refusé d’arrêter la tâche (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to remove the task (%1)</source>
        <translation>le Planificateur de tâches a refusé de retirer la tâche (%1)</translation>
    </message>
</context>
<context>
    <name>rensei::status::StatusText</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>how long it runs</comment>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>agent %1</source>
        <comment>its version</comment>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>this command %1</source>
        <comment>its version</comment>
        <translation>cette commande %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocole %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no context</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Durée de marche</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Dernier signe de vie</translation>
    </message>
    <message>
        <source>Sessions here</source>
        <translation>Sessions ici</translation>
    </message>
    <message>
        <source>auth required</source>
        <translation>connexion requise</translation>
    </message>
    <message>
        <source>Whether the platform sees this host is not known: %1.</source>
        <translation>On ne sait pas si la plateforme voit cet hôte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The capacity of the organisation is not known: %1.</source>
        <translation>La capacité de l’organisation n’est pas connue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not everything is answered yet.</source>
        <translation>Toutes les réponses ne sont pas encore là.</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n processes</source>
        <comment>an amount of memory</comment>
        <translation>
            <numerusform>%1 et %Ln processus</numerusform>
            <numerusform>%1 et %Ln processus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%Ln processus</numerusform>
            <numerusform>%Ln processus</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 (%2)</source>
        <comment>sessions, and why so many</comment>
        <translation>jusqu’à %1 (%2)</translation>
    </message>
    <message>
        <source>each at most %1</source>
        <comment>of the sessions</comment>
        <translation>chacune au plus %1</translation>
    </message>
    <message>
        <source>all together at most %1</source>
        <comment>of the sessions</comment>
        <translation>toutes ensemble au plus %1</translation>
    </message>
    <message>
        <source>token expired or invalid</source>
        <translation>jeton expiré ou non valide</translation>
    </message>
    <message>
        <source>Re-authenticate: %1</source>
        <comment>a command</comment>
        <translation>Reconnectez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>no user key</source>
        <translation>pas de clé d’utilisateur</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <comment>a command</comment>
        <translation>Connectez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>this platform has no account service</source>
        <translation>cette plateforme n’a pas de service de comptes</translation>
    </message>
    <message>
        <source>this key cannot sign in</source>
        <translation>cette clé ne permet pas de se connecter</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here: %2</source>
        <comment>the platform&apos;s words in brackets or nothing, and a command</comment>
        <translation>Cette clé ne permet pas de se connecter%1. Il faut ici une clé d’utilisateur&#xa0;: %2</translation>
    </message>
    <message>
        <source>The account could not be checked: %1.</source>
        <translation>Le compte n’a pas pu être vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>L’agent démarre. Redemandez dans un instant.</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>liaison refusée sur %1</translation>
    </message>
    <message>
        <source>Daemon is not running. Run it with: %1 (or via launchctl/systemctl)</source>
        <translation>L’agent ne tourne pas. Lancez-le avec&#xa0;: %1 (ou par launchctl/systemctl)</translation>
    </message>
    <message>
        <source>no answer on %1</source>
        <translation>pas de réponse sur %1</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>L’agent ne répond pas. Arrêtez-le et redémarrez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>another program answers on %1</source>
        <translation>un autre programme répond sur %1</translation>
    </message>
    <message>
        <source>Another program uses %1. Start the agent on another port with: %2</source>
        <translation>Un autre programme utilise %1. Démarrez l’agent sur un autre port avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>the control token was refused on %1</source>
        <translation>le jeton de contrôle a été refusé sur %1</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>L’agent refuse le jeton de son propre fichier. Arrêtez-le et redémarrez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>not ready for more than %1 s</source>
        <translation>pas prêt depuis plus de %1&#xa0;s</translation>
    </message>
    <message>
        <source>The agent does not get ready. End it and start it again with: %1</source>
        <translation>L’agent n’arrive pas à être prêt. Arrêtez-le et redémarrez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>an answer that makes no sense on %1</source>
        <translation>une réponse dépourvue de sens sur %1</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>L’agent ne peut pas être interrogé&#xa0;: %1</translation>
    </message>
    <message>
        <source>not registered with the platform</source>
        <translation>non enregistré sur la plateforme</translation>
    </message>
    <message>
        <source>no registration token</source>
        <translation>pas de jeton d’enregistrement</translation>
    </message>
    <message>
        <source>the configuration cannot be used</source>
        <translation>la configuration est inutilisable</translation>
    </message>
    <message>
        <source>the registration token could not be read</source>
        <translation>le jeton d’enregistrement n’a pas pu être lu</translation>
    </message>
    <message>
        <source>not registered: the platform does not serve it</source>
        <translation>non enregistré&#xa0;: la plateforme ne le sert pas</translation>
    </message>
    <message>
        <source>starting: registering with the platform</source>
        <translation>démarre&#xa0;: enregistrement sur la plateforme</translation>
    </message>
    <message>
        <source>The agent is not registered. Give it a token with: %1</source>
        <translation>L’agent n’est pas enregistré. Donnez-lui un jeton avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>it runs; whether it is registered is not known</source>
        <translation>il tourne&#x202f;; on ne sait pas s’il est enregistré</translation>
    </message>
    <message>
        <source>The agent did not say whether it is registered. Ask again in a moment.</source>
        <translation>L’agent n’a pas dit s’il est enregistré. Redemandez dans un instant.</translation>
    </message>
    <message>
        <source>the registration was refused</source>
        <translation>l’enregistrement a été refusé</translation>
    </message>
    <message>
        <source>The platform refused the registration token. Give a new one with: %1</source>
        <translation>La plateforme a refusé le jeton d’enregistrement. Donnez-en un nouveau avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>it works for %1</source>
        <comment>a platform</comment>
        <translation>il travaille pour %1</translation>
    </message>
    <message>
        <source>The agent works for %1. To have it work for %2, end it and run: %3 --platform %2</source>
        <translation>L’agent travaille pour %1. Pour qu’il travaille pour %2, arrêtez-le et lancez&#xa0;: %3 --platform %2</translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>a sentence, and a command</comment>
        <translation>%1 Lancez&#xa0;: %2</translation>
    </message>
    <message>
        <source>This host has no session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>Cet hôte n’a aucune place pour des sessions. Indiquez capacity.maxConcurrentSessions dans sa configuration.</translation>
    </message>
    <message>
        <source>not heard from for more than %1 s</source>
        <translation>aucun signe depuis plus de %1&#xa0;s</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plateforme</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>pas de réponse de %1</translation>
    </message>
    <message>
        <source>the user key was refused</source>
        <translation>la clé d’utilisateur a été refusée</translation>
    </message>
    <message>
        <source>the user key may not see this%1</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>la clé d’utilisateur ne peut pas voir ceci%1</translation>
    </message>
    <message>
        <source>something else answers in place of %1 (%2)</source>
        <translation>autre chose répond à la place de %1 (%2)</translation>
    </message>
    <message>
        <source>an answer from %1 that cannot be read</source>
        <translation>une réponse illisible de %1</translation>
    </message>
    <message>
        <source>not told by this platform</source>
        <translation>non dit par cette plateforme</translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <comment>the platform, a number, and its words in brackets or nothing</comment>
        <translation>%1 a répondu %2%3</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>Pas de liaison sûre avec %1&#xa0;: %2. Si votre réseau a son propre certificat, indiquez son fichier sous network.caFile dans la configuration.</translation>
    </message>
    <message>
        <source>The platform is out of reach: no answer from %1. Check the address and the network.</source>
        <translation>La plateforme est hors d’atteinte&#xa0;: pas de réponse de %1. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>not confirmed for more than %1 s</source>
        <translation>non confirmé depuis plus de %1&#xa0;s</translation>
    </message>
    <message>
        <source>whether it sees this host is not known</source>
        <translation>on ne sait pas si elle voit cet hôte</translation>
    </message>
    <message>
        <source>not known while the agent works for another platform</source>
        <translation>inconnu tant que l’agent travaille pour une autre plateforme</translation>
    </message>
    <message>
        <source>not known while the agent is not registered</source>
        <translation>inconnu tant que l’agent n’est pas enregistré</translation>
    </message>
    <message>
        <source>not known while the agent does not answer</source>
        <translation>inconnu tant que l’agent ne répond pas</translation>
    </message>
    <message>
        <source>This host is not visible to the platform: its agent works for another one.</source>
        <translation>Cet hôte n’est pas visible pour la plateforme&#xa0;: son agent travaille pour une autre.</translation>
    </message>
    <message>
        <source>This host is not visible to the platform while its agent is not registered.</source>
        <translation>Cet hôte n’est pas visible pour la plateforme tant que son agent n’est pas enregistré.</translation>
    </message>
    <message>
        <source>This host is not visible to the platform. Run: %1</source>
        <translation>Cet hôte n’est pas visible pour la plateforme. Lancez&#xa0;: %1</translation>
    </message>
    <message>
        <source>host not visible</source>
        <translation>hôte non visible</translation>
    </message>
    <message>
        <source>No host offers session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>Aucun hôte n’offre de place pour des sessions. Indiquez capacity.maxConcurrentSessions dans sa configuration.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>un objet était attendu</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set RENSEI_API_KEY.</source>
        <translation>Le trousseau n’a pas répondu. Voyez s’il attend un mot de passe, ou définissez RENSEI_API_KEY.</translation>
    </message>
    <message>
        <source>no key to ask with</source>
        <translation>pas de clé pour demander</translation>
    </message>
    <message>
        <source>%1s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1m ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1d ago</source>
        <translation>il y a %1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 context</source>
        <comment>a kind of key</comment>
        <translation>contexte %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vidage</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions available</source>
        <translation>
            <numerusform>%Ln session disponible</numerusform>
            <numerusform>%Ln sessions disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>host visible</source>
        <translation>hôte visible</translation>
    </message>
    <message>
        <source>pool: %1</source>
        <translation>groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>– other hosts</source>
        <comment>how many is not known</comment>
        <translation>– autres hôtes</translation>
    </message>
    <message>
        <source>– hosts</source>
        <comment>how many is not known</comment>
        <translation>– hôtes</translation>
    </message>
    <message numerus="yes">
        <source>%n other hosts</source>
        <translation>
            <numerusform>%Ln autre hôte</numerusform>
            <numerusform>%Ln autres hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total slots</source>
        <translation>
            <numerusform>%Ln place au total</numerusform>
            <numerusform>%Ln places au total</numerusform>
        </translation>
    </message>
    <message>
        <source>– total slots</source>
        <comment>how many is not known</comment>
        <translation>– places au total</translation>
    </message>
    <message>
        <source>%1 (available)</source>
        <comment>a provider</comment>
        <translation>%1 (disponible)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <comment>a provider</comment>
        <translation>%1 (non disponible)</translation>
    </message>
    <message>
        <source>on-demand: %1</source>
        <comment>providers of computers</comment>
        <translation>à la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (last seen: %2)</source>
        <comment>why, and how long ago</comment>
        <translation>%1 (vu pour la dernière fois&#xa0;: %2)</translation>
    </message>
    <message>
        <source>(skipped - %1)</source>
        <comment>why</comment>
        <translation>(sauté - %1)</translation>
    </message>
    <message>
        <source>(not applicable - %1)</source>
        <comment>why</comment>
        <translation>(sans objet - %1)</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>Issues:</source>
        <translation>Problèmes&#xa0;:</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>Pas d’accès à %1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new sessions. To have it take work again: %1</source>
        <translation>L’agent est en pause&#xa0;: il ne prend pas de nouvelles sessions. Pour qu’il reprenne du travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>The agent takes no new sessions: it was drained here or by the platform, or is about to end. To have it take work again: %1</source>
        <translation>L’agent ne prend pas de nouvelles sessions&#xa0;: il a été vidé ici ou par la plateforme, ou va s’arrêter. Pour qu’il reprenne du travail&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rensei::workspace::WorkspaceText</name>
    <message>
        <source>The ref “%1” cannot be used: it is no name that git has for one.</source>
        <translation>La référence «&#xa0;%1&#xa0;» est inutilisable&#xa0;: git n’admet pas ce nom pour une référence.</translation>
    </message>
    <message>
        <source>The branch “%1” cannot be used: it is no name that git has for one.</source>
        <translation>La branche «&#xa0;%1&#xa0;» est inutilisable&#xa0;: git n’admet pas ce nom pour une branche.</translation>
    </message>
    <message>
        <source>there is no working copy of that session</source>
        <translation>cette session n’a pas de copie de travail</translation>
    </message>
    <message>
        <source>its session is at work</source>
        <translation>sa session est au travail</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>elle ne peut pas être retirée</translation>
    </message>
    <message>
        <source>it is no folder of a session</source>
        <translation>ce n’est pas le dossier d’une session</translation>
    </message>
    <message>
        <source>The address of the repository, “%1”, cannot be used: %2.</source>
        <comment>an address, and why</comment>
        <translation>L’adresse du dépôt, «&#xa0;%1&#xa0;», est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a folder is named by its whole path</source>
        <translation>un dossier s’indique par son chemin complet</translation>
    </message>
    <message>
        <source>its path is not one of a repository</source>
        <translation>son chemin n’est pas celui d’un dépôt</translation>
    </message>
    <message>
        <source>The address of the repository holds a user name or a password. Leave it out: git asks its credential helper for it.</source>
        <translation>L’adresse du dépôt contient un nom d’utilisateur ou un mot de passe. Retirez-les&#xa0;: git les demande à son assistant d’identification.</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>elle n’indique pas de serveur</translation>
    </message>
    <message>
        <source>only https and ssh are used</source>
        <translation>seuls https et ssh sont utilisés</translation>
    </message>
    <message>
        <source>No repository is named.</source>
        <translation>Aucun dépôt n’est indiqué.</translation>
    </message>
    <message>
        <source>it holds a space or another character that no address has</source>
        <translation>elle contient un espace ou un autre caractère qu’aucune adresse ne contient</translation>
    </message>
    <message>
        <source>it is a name, not the address of a repository</source>
        <translation>c’est un nom, pas l’adresse d’un dépôt</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not committed</source>
        <translation>
            <numerusform>%Ln fichier modifié n’est pas validé (commit)</numerusform>
            <numerusform>%Ln fichiers modifiés ne sont pas validés (commit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) are not committed</source>
        <translation>
            <numerusform>%Ln nouveau fichier n’est pas validé (commit)</numerusform>
            <numerusform>%Ln nouveaux fichiers ne sont pas validés (commit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are on no branch of its server</source>
        <translation>
            <numerusform>%Ln commit n’est sur aucune branche de son serveur</numerusform>
            <numerusform>%Ln commits ne sont sur aucune branche de leur serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds files that are in no repository</source>
        <translation>elle contient des fichiers qui ne sont dans aucun dépôt</translation>
    </message>
    <message>
        <source>changes are stashed</source>
        <translation>des modifications sont remisées (stash)</translation>
    </message>
    <message>
        <source>a merge or rebase is not finished</source>
        <translation>une fusion ou un rebasage n’est pas terminé</translation>
    </message>
    <message>
        <source>git was told not to look at some files</source>
        <translation>git a été prié de ne pas regarder certains fichiers</translation>
    </message>
    <message>
        <source>it has further working trees</source>
        <translation>elle a d’autres arbres de travail</translation>
    </message>
    <message>
        <source>another repository is inside: %1</source>
        <translation>un autre dépôt se trouve à l’intérieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>files lie beside its repository</source>
        <translation>des fichiers se trouvent à côté de son dépôt</translation>
    </message>
    <message>
        <source>its state could not be learned</source>
        <translation>son état n’a pas pu être établi</translation>
    </message>
    <message>
        <source>its server is not known</source>
        <translation>son serveur n’est pas connu</translation>
    </message>
    <message>
        <source>its repository cannot be examined: %1</source>
        <translation>son dépôt ne peut pas être examiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>whether its commits are on the server could not be learned: %1</source>
        <translation>on n’a pas pu savoir si ses commits sont sur le serveur&#xa0;: %1</translation>
    </message>
</context>
</TS>
