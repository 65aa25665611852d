<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountCard</name>
    <message>
        <source>Switch to it</source>
        <translation>Passer à ce compte</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>an account</comment>
        <translation>%1, utilisé</translation>
    </message>
    <message>
        <source>%1, its key is being read…</source>
        <comment>an account</comment>
        <translation>%1, lecture de sa clé…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>an account</comment>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <comment>an account</comment>
        <translation>Se déconnecter de %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an account</comment>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an account</comment>
        <translation>Retirer %1</translation>
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
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Comptes…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
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
        <translation>projet %1</translation>
    </message>
    <message>
        <source>registration token of this computer</source>
        <translation>jeton d’enregistrement de cet ordinateur</translation>
    </message>
    <message>
        <source>OAuth client, for the command line only</source>
        <translation>client OAuth, seulement pour la ligne de commande</translation>
    </message>
    <message>
        <source>key of an organization</source>
        <translation>clé d’organisation</translation>
    </message>
    <message>
        <source>key of a project</source>
        <translation>clé de projet</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>clé d’utilisateur</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a key</comment>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>being checked…</source>
        <comment>a key</comment>
        <translation>vérification en cours…</translation>
    </message>
    <message>
        <source>works, checked %1</source>
        <comment>a key; 3 min ago</comment>
        <translation>fonctionne, vérifiée %1</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <comment>a key</comment>
        <translation>refusée par la plateforme</translation>
    </message>
    <message>
        <source>not needed: this platform checks no keys</source>
        <comment>a key</comment>
        <translation>inutile&#xa0;: cette plateforme ne vérifie pas de clés</translation>
    </message>
    <message>
        <source>not checked: the platform gave no answer</source>
        <comment>a key</comment>
        <translation>non vérifiée&#xa0;: la plateforme n’a pas répondu</translation>
    </message>
    <message>
        <source>none is stored on this computer</source>
        <comment>a key</comment>
        <translation>aucune n’est enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>cannot be read from the keychain</source>
        <comment>a key</comment>
        <translation>ne peut pas être lue dans le trousseau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the kind of a key, what is known of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The other one can be added as “%4”.</source>
        <translation>Cette clé appartient à un autre compte&#xa0;: %1. «&#xa0;%2&#xa0;» est le compte de %3 et garde sa propre clé. L’autre compte peut être ajouté sous le nom «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The key can be stored for “%4”, which is here already.</source>
        <translation>Cette clé appartient à un autre compte&#xa0;: %1. «&#xa0;%2&#xa0;» est le compte de %3 et garde sa propre clé. La clé peut être enregistrée pour «&#xa0;%4&#xa0;», qui est déjà ici.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Un autre compte porte ce nom. Choisissez-en un différent.</translation>
    </message>
    <message>
        <source>A name has up to 40 letters from A to Z, digits, dots, dashes and underscores, and begins with a letter or digit.</source>
        <translation>Un nom a au plus 40 caractères&#xa0;: lettres de A à Z, chiffres, points, tirets et traits de soulignement. Il commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>No key is stored for it on this computer. Sign in to it.</source>
        <translation>Aucune clé n’est enregistrée pour ce compte sur cet ordinateur. Connectez-vous à ce compte.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be changed. Check the free space on the disk and the permissions of the folder of the configuration, then try again.</source>
        <translation>La liste des comptes ne peut pas être modifiée. Vérifiez l’espace libre du disque et les droits du dossier de la configuration, puis réessayez.</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps by the command line.</source>
        <translation>Il a été retiré entre-temps, peut-être par la ligne de commande.</translation>
    </message>
    <message>
        <source>“%1” is not used, and nothing has changed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas utilisé, et rien n’a changé. %2</translation>
    </message>
    <message>
        <source>The command line has switched to “%1”, which is not used here yet. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>La ligne de commande est passée à «&#xa0;%1&#xa0;», qui n’est pas encore utilisé ici. %2</translation>
    </message>
    <message>
        <source>“%1” keeps its name. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>«&#xa0;%1&#xa0;» garde son nom. %2</translation>
    </message>
    <message>
        <source>“%1” is not removed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas retiré. %2</translation>
    </message>
    <message>
        <source>Its key is stored and used, but the account “%1” is not in the list. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>Sa clé est enregistrée et utilisée, mais le compte «&#xa0;%1&#xa0;» n’est pas dans la liste. %2</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Interrogation de la plateforme…</translation>
    </message>
    <message>
        <source>The platform has not named an organization for this account. Sign in, and check again.</source>
        <translation>La plateforme n’a pas indiqué d’organisation pour ce compte. Connectez-vous, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>This organization has no keys of hosts.</source>
        <translation>Cette organisation n’a pas de clés d’hôtes.</translation>
    </message>
    <message>
        <source>This platform shows its keys only on its own page.</source>
        <translation>Cette plateforme ne montre ses clés que sur sa propre page.</translation>
    </message>
    <message>
        <source>Your key may not see the keys of hosts. Look at them on the platform&apos;s page.</source>
        <translation>Votre clé ne peut pas voir les clés des hôtes. Consultez-les sur la page de la plateforme.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: this platform revokes keys only on its own page.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été révoquée&#xa0;: cette plateforme ne révoque des clés que sur sa propre page.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: your key may not do that. Revoke it on the platform&apos;s page, or ask an administrator.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été révoquée&#xa0;: votre clé ne peut pas le faire. Révoquez-la sur la page de la plateforme, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>It is not certain that “%1” was revoked: the platform cannot be reached. Check again when it is back.</source>
        <translation>Il n’est pas certain que «&#xa0;%1&#xa0;» ait été révoquée&#xa0;: la plateforme est injoignable. Vérifiez de nouveau quand elle sera revenue.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: the platform answered %2. Try again later.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été révoquée&#xa0;: la plateforme a répondu %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a key; yesterday</comment>
        <translation>créée %1</translation>
    </message>
    <message>
        <source>not known when it was made</source>
        <comment>a key</comment>
        <translation>date de création inconnue</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>a key; 3 h ago</comment>
        <translation>utilisée pour la dernière fois %1</translation>
    </message>
    <message>
        <source>not known when it was last used</source>
        <comment>a key</comment>
        <translation>dernière utilisation inconnue</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>This is the key of this computer: it takes no more work until its registration is renewed. To replace the key, choose “Renew…” instead.</source>
        <translation>C’est la clé de cet ordinateur&#xa0;: il ne prendra plus de travail tant que son enregistrement n’aura pas été renouvelé. Pour remplacer la clé, choisissez plutôt «&#xa0;Renouveler…&#xa0;».</translation>
    </message>
    <message>
        <source>The computers that use it take no more work until they are registered anew. This cannot be taken back.</source>
        <translation>Les ordinateurs qui l’utilisent ne prendront plus de travail tant qu’ils n’auront pas été enregistrés de nouveau. C’est irréversible.</translation>
    </message>
    <message>
        <source>Another program is changing the list of accounts. Try again in a moment.</source>
        <translation>Un autre programme est en train de modifier la liste des comptes. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountWindows</name>
    <message>
        <source>You are signed out here, but the keychain still holds the key. Remove it there.</source>
        <translation>Vous êtes déconnecté ici, mais le trousseau contient encore la clé. Retirez-la de celui-ci.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>&amp;Check the keys</source>
        <translation>&amp;Vérifier les clés</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read, so it may be out of date. Correct the file contexts.json beside the agent&apos;s configuration, or remove it.</source>
        <translation>La liste des comptes ne peut pas être lue, elle n’est donc peut-être plus à jour. Corrigez le fichier contexts.json à côté de la configuration de l’agent, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The key comes from the variable RENSEI_API_KEY, which takes the place of every stored key. To use the stored ones, start Rensei Desktop without it.</source>
        <translation>La clé vient de la variable RENSEI_API_KEY, qui remplace toute clé enregistrée. Pour utiliser les clés enregistrées, démarrez Rensei Desktop sans cette variable.</translation>
    </message>
    <message>
        <source>The command line uses “%1”, an OAuth client. Rensei Desktop cannot use it and keeps its account.</source>
        <translation>La ligne de commande utilise «&#xa0;%1&#xa0;», un client OAuth. Rensei Desktop ne peut pas l’utiliser et garde son compte.</translation>
    </message>
    <message>
        <source>Switching changes what is shown here and what the command line asks about. The agent of this computer keeps its own registration.</source>
        <translation>Changer de compte modifie ce qui est affiché ici et ce que la ligne de commande demande. L’agent de cet ordinateur garde son propre enregistrement.</translation>
    </message>
    <message>
        <source>The agent of this computer keeps its own registration: it works for %1, whichever account is used here.</source>
        <translation>L’agent de cet ordinateur garde son propre enregistrement&#xa0;: il travaille pour %1, quel que soit le compte utilisé ici.</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Retirer un compte</translation>
    </message>
    <message>
        <source>Remove the account %1 from this computer?</source>
        <translation>Retirer le compte %1 de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and you are signed out. On the platform the key stays valid until it is revoked there.</source>
        <translation>Sa clé est retirée du trousseau, et vous êtes déconnecté. Sur la plateforme, la clé reste valable jusqu’à ce qu’elle y soit révoquée.</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain. On the platform the key stays valid until it is revoked there.</source>
        <translation>Sa clé est retirée du trousseau. Sur la plateforme, la clé reste valable jusqu’à ce qu’elle y soit révoquée.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>rensei::app::AdvancedPage</name>
    <message>
        <source>Control &amp;port of the agent</source>
        <translation>&amp;Port de contrôle de l’agent</translation>
    </message>
    <message>
        <source>This program and rensei-agent reach the agent there, on this computer only. Usual: %1. It counts when the agent has been restarted.</source>
        <comment>a number</comment>
        <translation>Ce programme et rensei-agent y joignent l’agent, sur cet ordinateur seulement. Valeur habituelle&#xa0;: %1. Le changement vaut une fois l’agent redémarré.</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>n’importe quel port libre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a file or folder</comment>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a file or folder</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not there yet: it is made when it is first needed.</source>
        <translation>Ceci n’existe pas encore&#xa0;: la création se fait au premier besoin.</translation>
    </message>
    <message>
        <source>No program opened this. Open it in a file manager or an editor:</source>
        <translation>Aucun programme n’a ouvert ceci. Ouvrez-le dans un gestionnaire de fichiers ou un éditeur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reset sizes of windows</source>
        <translation>&amp;Rétablir la taille des fenêtres</translation>
    </message>
    <message>
        <source>Windows, and the columns of lists, are as at first when they are next made. Those that are open keep their size.</source>
        <translation>Les fenêtres et les colonnes des listes retrouvent leur taille d’origine à leur prochaine ouverture. Celles qui sont ouvertes gardent la leur.</translation>
    </message>
    <message>
        <source>The sizes are reset. It shows when Rensei Desktop is started again.</source>
        <translation>Les tailles sont rétablies. Cela se verra au prochain démarrage de Rensei Desktop.</translation>
    </message>
    <message>
        <source>The settings of this program cannot be written. Check the permissions of their file, above.</source>
        <translation>Les réglages de ce programme ne peuvent pas être écrits. Vérifiez les droits de leur fichier, ci-dessus.</translation>
    </message>
    <message>
        <source>Rensei Desktop %1. The agent does not answer, so its version is not known.</source>
        <comment>a version</comment>
        <translation>Rensei Desktop %1. L’agent ne répond pas, sa version est donc inconnue.</translation>
    </message>
    <message>
        <source>Rensei Desktop %1, agent %2.</source>
        <comment>two versions</comment>
        <translation>Rensei Desktop %1, agent %2.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentCommands</name>
    <message>
        <source>The agent was not paused: it does not answer. Try again in a moment.</source>
        <translation>L’agent n’a pas été mis en pause&#xa0;: il ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The agent was not resumed: it does not answer. Try again in a moment.</source>
        <translation>L’agent n’a pas repris&#xa0;: il ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The number of slots was not changed: the agent does not answer. Try again in a moment.</source>
        <translation>Le nombre de places n’a pas été modifié&#xa0;: l’agent ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The number of slots was not changed: %1.</source>
        <translation>Le nombre de places n’a pas été modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>Redémarrer l’agent</translation>
    </message>
    <message numerus="yes">
        <source>Restart the agent? %n session(s) running on this computer are ended.</source>
        <translation>
            <numerusform>Redémarrer l’agent&#x202f;? %Ln session en cours sur cet ordinateur sera interrompue.</numerusform>
            <numerusform>Redémarrer l’agent&#x202f;? %Ln sessions en cours sur cet ordinateur seront interrompues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Aucun programme n’a ouvert ce dossier. Ouvrez-le dans un gestionnaire de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>No program opened this file. Open it in an editor:</source>
        <translation>Aucun programme n’a ouvert ce fichier. Ouvrez-le dans un éditeur&#xa0;:</translation>
    </message>
    <message>
        <source>The session does not go on: the agent does not answer. Try again in a moment.</source>
        <translation>La session ne reprend pas : l’agent ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The session was not paused: the agent does not answer. Try again in a moment.</source>
        <translation>La session n’a pas été mise en pause : l’agent ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>That was not done: %1.</source>
        <comment>why, as the agent says it</comment>
        <translation>Cela n’a pas été fait&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentLogDialog</name>
    <message>
        <source>The agent&apos;s log</source>
        <translation>Journal de l’agent</translation>
    </message>
    <message numerus="yes">
        <source>The agent ended %n time(s) in a row soon after its start. This is the end of its log:</source>
        <translation>
            <numerusform>L’agent s’est arrêté peu après son démarrage. Voici la fin de son journal&#xa0;:</numerusform>
            <numerusform>L’agent s’est arrêté %Ln fois de suite peu après son démarrage. Voici la fin de son journal&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Il n’a rien écrit.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Le relancer</translation>
    </message>
    <message>
        <source>Whole log…</source>
        <translation>Tout le journal…</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the agent&apos;s settings…</source>
        <translation>Lecture des réglages de l’agent…</translation>
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
        <translation>La question est posée parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>This work is returned to the platform.</source>
        <translation>Ce travail est rendu à la plateforme.</translation>
    </message>
    <message>
        <source>No work of this repository or project begins here any more.</source>
        <translation>Plus aucun travail de ce dépôt ou de ce projet ne commence ici.</translation>
    </message>
    <message>
        <source>Work of this repository or project begins without asking.</source>
        <translation>Le travail de ce dépôt ou de ce projet commence sans demander.</translation>
    </message>
    <message>
        <source>Only this work.</source>
        <translation>Seulement ce travail.</translation>
    </message>
    <message>
        <source>The same request, to the letter, until this session ends.</source>
        <translation>Exactement la même demande, jusqu’à la fin de cette session.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ApprovalText</name>
    <message>
        <source>Run a command?</source>
        <translation>Exécuter une commande&#x202f;?</translation>
    </message>
    <message>
        <source>Read this?</source>
        <translation>Lire ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Change a file?</source>
        <translation>Modifier un fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Delete a file?</source>
        <translation>Supprimer un fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Move a file?</source>
        <translation>Déplacer un fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Load this from the network?</source>
        <translation>Télécharger ceci depuis le réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Begin this work?</source>
        <translation>Commencer ce travail&#x202f;?</translation>
    </message>
    <message>
        <source>Work in another mode, which may ask less?</source>
        <translation>Travailler dans un autre mode, qui demande peut-être moins&#x202f;?</translation>
    </message>
    <message>
        <source>Allow this?</source>
        <translation>Autoriser ceci&#x202f;?</translation>
    </message>
    <message>
        <source>asked %1 · rejected automatically in %2</source>
        <comment>2 min ago, 13 min</comment>
        <translation>demandé %1 · refusé automatiquement dans %2</translation>
    </message>
    <message>
        <source>That question was not open any more, so your answer changed nothing. It was answered elsewhere, its time was over, or its session has ended.</source>
        <translation>Cette question n’était plus ouverte, votre réponse n’a donc rien changé. On y a répondu ailleurs, son délai est passé ou sa session est terminée.</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>Votre réponse n’est pas arrivée&#xa0;: l’agent de cet ordinateur ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent answered %1. Try again.</source>
        <translation>Votre réponse n’est pas arrivée&#xa0;: l’agent a répondu %1. Réessayez.</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived: the agent of this computer does not answer. If the question is still open once it does, answer it again.</source>
        <translation>On ne sait pas si votre réponse est arrivée&#xa0;: l’agent de cet ordinateur ne répond pas. Si la question est encore ouverte quand il répondra, répondez-y de nouveau.</translation>
    </message>
    <message>
        <source>Your answer was not accepted: %1. Try again.</source>
        <comment>what the agent says</comment>
        <translation>Votre réponse n’a pas été acceptée&#xa0;: %1. Réessayez.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Allow for this session</source>
        <translation>Autoriser pour cette session</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionCard</name>
    <message>
        <source>Seen</source>
        <comment>it need not be shown any more</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>It does not wait for you any more, unless something else is the matter.</source>
        <translation>Cela ne vous attend plus, sauf si autre chose survient.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionText</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%Ln chose vous attend</numerusform>
            <numerusform>%Ln choses vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>Cet ordinateur ne prend pas de travail&#xa0;: la plateforme a refusé de l’enregistrer</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>Votre clé a été refusée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a session, what is the matter with it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>Renouvelez l’enregistrement d’un clic, ou créez un nouveau jeton sur la plateforme.</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>Elle a peut-être été révoquée ou a expiré. Les sessions continuent entre-temps.</translation>
    </message>
    <message>
        <source>It ended after %1.</source>
        <comment>2 h 5 min</comment>
        <translation>Elle s’est terminée après %1.</translation>
    </message>
    <message>
        <source>Its work, %1, ended after %2.</source>
        <comment>development, 2 h 5 min</comment>
        <translation>Son travail, %1, s’est terminé après %2.</translation>
    </message>
    <message>
        <source>failed %1</source>
        <comment>2 min ago</comment>
        <translation>échec %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>2 min ago</comment>
        <translation>remarqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>Renouveler l’enregistrement</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Afficher la session</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, until %1 at first</source>
        <translation>
            <numerusform>%Ln remise à plus tard, jusqu’à %1</numerusform>
            <numerusform>%Ln remises à plus tard, la première jusqu’à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %L1 are shown; the others follow when these are done.</source>
        <translation>Les %L1 premières sont affichées&#xa0;; les autres suivront quand celles-ci seront traitées.</translation>
    </message>
    <message>
        <source>That does not wait for you any more, so nothing was done.</source>
        <translation>Cela ne vous attend plus, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>a session failed</comment>
        <translation>Raison : %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionWindow</name>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AwakeChoice</name>
    <message>
        <source>Stay a&amp;wake while a session makes progress</source>
        <translation>&amp;Garder cet ordinateur éveillé tant qu’une session avance</translation>
    </message>
    <message>
        <source>On &amp;battery, down to a charge of</source>
        <translation>Sur &amp;batterie, jusqu’à une charge de</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>It may fall asleep while sessions wait for you, and whenever you close the lid or tell it to. The screen turns off as usual.</source>
        <translation>Il peut se mettre en veille tant que les sessions vous attendent, et dès que vous fermez le capot ou le lui demandez. L’écran s’éteint comme d’habitude.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ComputerPage</name>
    <message>
        <source>&amp;Pause: take no new sessions</source>
        <translation>&amp;Pause&#xa0;: ne prendre aucune nouvelle session</translation>
    </message>
    <message>
        <source>Projects whose work is done here:</source>
        <translation>Projets dont le travail est fait ici&#xa0;:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>None is in the list, so no work is taken.</source>
        <translation>Aucun n’est dans la liste, aucun travail n’est donc pris.</translation>
    </message>
    <message>
        <source>What you decided about repositories and projects:</source>
        <translation>Ce que vous avez décidé pour les dépôts et les projets&#xa0;:</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Me demander de nouveau</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Rien jusqu’ici.</translation>
    </message>
    <message>
        <source>&amp;Sessions at a time</source>
        <translation>&amp;Sessions à la fois</translation>
    </message>
    <message>
        <source>What coding agents may do &amp;without asking</source>
        <translation>Ce que les agents de code peuvent faire sans &amp;demander</translation>
    </message>
    <message>
        <source>%1 There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <comment>what a choice means</comment>
        <translation>%1 Il n’y a pas de bac à sable&#xa0;: un agent de code s’exécute en votre nom et peut faire au plus ce que vous pouvez.</translation>
    </message>
    <message>
        <source>W&amp;ork that is done here</source>
        <translation>&amp;Travail fait ici</translation>
    </message>
    <message>
        <source>Another pro&amp;ject</source>
        <translation>Autre pro&amp;jet</translation>
    </message>
    <message>
        <source>Another project: its name, or its id</source>
        <translation>Autre projet&#xa0;: son nom ou son id</translation>
    </message>
    <message>
        <source>name, or id</source>
        <translation>nom ou id</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a project&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The configuration lists them with their repositories. Change them there.</source>
        <translation>La configuration les indique avec leurs dépôts. Modifiez-les là-bas.</translation>
    </message>
    <message>
        <source>They count only while you are asked for each repository.</source>
        <translation>Ces décisions ne comptent que tant que la question vous est posée pour chaque dépôt.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ConfigText</name>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>Le programme de l’agent s’est terminé sans résultat. Réessayez.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1”</source>
        <translation>Le programme de l’agent dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>Le programme de l’agent n’a pas été trouvé à côté de celui-ci. Réinstallez Rensei Desktop.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>Le programme de l’agent n’a rien signalé pendant longtemps et a été arrêté. Réessayez.</translation>
    </message>
    <message>
        <source>These settings cannot be changed now, and are as they were last known. %1</source>
        <comment>why, and what to do</comment>
        <translation>Ces réglages ne peuvent pas être modifiés pour le moment&#x202f;; ils sont affichés tels qu’on les a connus en dernier. %1</translation>
    </message>
    <message>
        <source>The settings of the agent are not known. %1</source>
        <comment>why, and what to do</comment>
        <translation>Les réglages de l’agent sont inconnus. %1</translation>
    </message>
    <message>
        <source>This was not changed. %1</source>
        <comment>why, and what to do</comment>
        <translation>Cela n’a pas été modifié. %1</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent is started: it does not run now.</source>
        <translation>C’est enregistré, et vaudra quand l’agent sera démarré&#xa0;: il ne tourne pas pour le moment.</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent has been restarted.</source>
        <translation>C’est enregistré, et vaudra une fois l’agent redémarré.</translation>
    </message>
    <message>
        <source>It is kept, but the agent cannot use its configuration. The status window says why.</source>
        <translation>C’est enregistré, mais l’agent ne peut pas utiliser sa configuration. La fenêtre d’état dit pourquoi.</translation>
    </message>
    <message>
        <source>It is kept, but the agent did not answer, so it may count only when the agent has been restarted.</source>
        <translation>C’est enregistré, mais l’agent n’a pas répondu&#x202f;; cela ne vaudra peut-être qu’une fois l’agent redémarré.</translation>
    </message>
    <message>
        <source>The variable %1 is set and comes before what is chosen here.</source>
        <translation>La variable %1 est définie et l’emporte sur ce qui est choisi ici.</translation>
    </message>
    <message>
        <source>This computer takes no new sessions. Those that run go on.</source>
        <translation>Cet ordinateur ne prend pas de nouvelles sessions. Celles qui tournent continuent.</translation>
    </message>
    <message>
        <source>Usual here: %1, one for each processor core. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>Valeur habituelle ici&#xa0;: %1, une par cœur de processeur. En réduire le nombre n’interrompt aucune session en cours.</translation>
    </message>
    <message>
        <source>Usual here: %1, as each needs about 1.5 GiB of memory. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>Valeur habituelle ici&#xa0;: %1, car chacune demande environ 1,5&#xa0;Gio de mémoire. En réduire le nombre n’interrompt aucune session en cours.</translation>
    </message>
    <message>
        <source>Usual here: %1; more are rarely of use. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>Valeur habituelle ici&#xa0;: %1&#x202f;; davantage est rarement utile. En réduire le nombre n’interrompt aucune session en cours.</translation>
    </message>
    <message>
        <source>Nothing: whatever asks is rejected</source>
        <comment>what agents may do</comment>
        <translation>Rien&#xa0;: toute demande est refusée</translation>
    </message>
    <message>
        <source>By rules of your own</source>
        <comment>what agents may do</comment>
        <translation>Selon vos propres règles</translation>
    </message>
    <message>
        <source>All that a coding agent asks for is rejected, without asking you.</source>
        <translation>Tout ce qu’un agent de code demande est refusé, sans vous consulter.</translation>
    </message>
    <message>
        <source>The configuration holds rules of your own. Change them there.</source>
        <translation>La configuration contient vos propres règles. Modifiez-les là-bas.</translation>
    </message>
    <message>
        <source>All that the platform gives this computer</source>
        <comment>whose work is done</comment>
        <translation>Tout celui que la plateforme donne à cet ordinateur</translation>
    </message>
    <message>
        <source>That of the projects in this list</source>
        <comment>whose work is done</comment>
        <translation>Celui des projets de cette liste</translation>
    </message>
    <message>
        <source>Whatever I allow: ask me once for each repository</source>
        <comment>whose work is done</comment>
        <translation>Celui que j’autorise&#xa0;: me demander une fois pour chaque dépôt</translation>
    </message>
    <message>
        <source>Work of other projects is handed back to the platform.</source>
        <translation>Le travail d’autres projets est rendu à la plateforme.</translation>
    </message>
    <message>
        <source>The first work of a repository or project waits ten minutes for your answer, then it is handed back.</source>
        <translation>Le premier travail d’un dépôt ou d’un projet attend votre réponse dix minutes, puis il est rendu.</translation>
    </message>
    <message>
        <source>The platform decides, by the projects that this computer is registered for.</source>
        <translation>La plateforme décide, selon les projets pour lesquels cet ordinateur est enregistré.</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Dépôt %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>Work that names no repository and no project</source>
        <translation>Travail qui n’indique ni dépôt ni projet</translation>
    </message>
    <message>
        <source>%1: always allowed</source>
        <comment>a repository</comment>
        <translation>%1&#xa0;: toujours autorisé</translation>
    </message>
    <message>
        <source>%1: never allowed</source>
        <comment>a repository</comment>
        <translation>%1&#xa0;: jamais autorisé</translation>
    </message>
    <message>
        <source>This was not changed, because the agent did not answer. Try again.</source>
        <translation>Cela n’a pas été modifié, car l’agent n’a pas répondu. Réessayez.</translation>
    </message>
    <message>
        <source>This was not changed. The agent says: “%1”</source>
        <translation>Cela n’a pas été modifié. L’agent dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. It is as last known.</source>
        <translation>L’agent ne répond pas, cela ne peut donc pas être modifié pour le moment. Voici ce qu’on savait en dernier.</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. Start it first.</source>
        <translation>L’agent ne répond pas, cela ne peut donc pas être modifié pour le moment. Démarrez-le d’abord.</translation>
    </message>
    <message>
        <source>Sessions that run go on. A pause lasts until it is ended, here or in the tray&apos;s menu.</source>
        <translation>Les sessions qui tournent continuent. Une pause dure jusqu’à ce qu’on y mette fin, ici ou dans le menu de l’icône de notification.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DetailText</name>
    <message>
        <source>Session without an issue</source>
        <translation>Session sans ticket</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <comment>3 min</comment>
        <translation>réfléchit depuis %1</translation>
    </message>
    <message>
        <source>a tool runs for %1</source>
        <comment>3 min</comment>
        <translation>un outil tourne depuis %1</translation>
    </message>
    <message>
        <source>runs %1 for %2</source>
        <comment>a tool, 3 min</comment>
        <translation>exécute %1 depuis %2</translation>
    </message>
    <message>
        <source>waits for your answer for %1</source>
        <comment>3 min</comment>
        <translation>attend votre réponse depuis %1</translation>
    </message>
    <message>
        <source>waits for a message for %1</source>
        <comment>3 min</comment>
        <translation>attend un message depuis %1</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit until %1</source>
        <comment>14:30</comment>
        <translation>attend la fin d’une limite de son fournisseur, jusqu’à %1</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit for %1</source>
        <comment>3 min</comment>
        <translation>attend la fin d’une limite de son fournisseur depuis %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <comment>3 min</comment>
        <translation>en pause depuis %1</translation>
    </message>
    <message>
        <source>stalled: nothing was heard for %1</source>
        <comment>3 min</comment>
        <translation>bloquée&#xa0;: plus aucun signe depuis %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>where a session runs</comment>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <comment>41,200</comment>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>started %1</source>
        <comment>14:22</comment>
        <translation>début&#xa0;: %1</translation>
    </message>
    <message>
        <source>The agent of this computer does not answer. It is tried again automatically.</source>
        <translation>L’agent de cet ordinateur ne répond pas. Les essais continuent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Some entries are missing: they were removed to bound the size of the log.</source>
        <translation>Il manque des entrées&#xa0;: elles ont été retirées pour limiter la taille du journal.</translation>
    </message>
    <message>
        <source>Select a session to see what it does.</source>
        <translation>Choisissez une session pour voir ce qu’elle fait.</translation>
    </message>
    <message>
        <source>Reading what it did…</source>
        <translation>Lecture de ce qu’elle a fait…</translation>
    </message>
    <message>
        <source>It has not done anything yet.</source>
        <translation>Elle n’a encore rien fait.</translation>
    </message>
    <message>
        <source>Nothing was recorded of what it did.</source>
        <translation>Rien n’a été conservé de ce qu’elle a fait.</translation>
    </message>
    <message>
        <source>What it did cannot be read now.</source>
        <translation>Ce qu’elle a fait ne peut pas être lu pour le moment.</translation>
    </message>
    <message>
        <source>This platform does not tell what sessions on other computers do. Open it in the browser instead.</source>
        <translation>Cette plateforme ne dit pas ce que font les sessions d’autres ordinateurs. Ouvrez plutôt la session dans le navigateur.</translation>
    </message>
    <message>
        <source>The message was not delivered, and the platform does not say why. It is kept here.</source>
        <translation>Le message n’a pas été remis, et la plateforme ne dit pas pourquoi. Il est conservé ici.</translation>
    </message>
    <message>
        <source>The message was not delivered: %1. It is kept here.</source>
        <translation>Le message n’a pas été remis&#xa0;: %1. Il est conservé ici.</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions. The text is kept here, to be copied.</source>
        <translation>Cette plateforme n’accepte pas de messages aux sessions. Le texte est conservé ici et peut être copié.</translation>
    </message>
    <message>
        <source>The message was not delivered: your key may not send messages. Ask for the right, or sign in with another key. The text is kept here.</source>
        <translation>Le message n’a pas été remis&#xa0;: votre clé ne peut pas envoyer de messages. Demandez ce droit, ou connectez-vous avec une autre clé. Le texte est conservé ici.</translation>
    </message>
    <message>
        <source>The message may not have been delivered: the platform cannot be reached. It is kept here; sending it again delivers it once.</source>
        <translation>Le message n’a peut-être pas été remis&#xa0;: la plateforme est injoignable. Il est conservé ici&#x202f;; l’envoyer de nouveau ne le remet qu’une fois.</translation>
    </message>
    <message>
        <source>The message was not delivered: the platform did not accept it. The text is kept here; try again later.</source>
        <translation>Le message n’a pas été remis&#xa0;: la plateforme ne l’a pas accepté. Le texte est conservé ici&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>pauses after this turn</source>
        <translation>en pause après ce tour</translation>
    </message>
    <message>
        <source>The platform has not told yet what it does.</source>
        <translation>La plateforme n’a pas encore dit ce qu’elle fait.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiagnosticsWindow</name>
    <message>
        <source>&amp;Save…</source>
        <comment>a diagnostics bundle</comment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer les données de diagnostic</translation>
    </message>
    <message>
        <source>These files help to find out what is wrong. Look through them, and untick what you do not want to give away. Keys, addresses of people and your name were removed. Nothing is sent anywhere.</source>
        <translation>Ces fichiers aident à trouver ce qui ne va pas. Parcourez-les et décochez ce que vous ne voulez pas transmettre. Les clés, les adresses de personnes et votre nom ont été retirés. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What is saved of this file</source>
        <translation>Ce qui est enregistré de ce fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1. This computer is being checked; the report comes in a moment.</source>
        <translation>
            <numerusform>%Ln fichier, %1. Cet ordinateur est en cours de vérification&#x202f;; le rapport arrive dans un instant.</numerusform>
            <numerusform>%Ln fichiers, %1. Cet ordinateur est en cours de vérification&#x202f;; le rapport arrive dans un instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <comment>of a diagnostics bundle, and their size</comment>
        <translation>
            <numerusform>%Ln fichier, %1.</numerusform>
            <numerusform>%Ln fichiers, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be saved here: %1. Nothing was written. Choose another place.</source>
        <translation>L’enregistrement n’a pas pu se faire ici&#xa0;: %1. Rien n’a été écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Aucun programme n’a ouvert ce dossier. Ouvrez-le dans un gestionnaire de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>It is saved in this place. Nothing was sent anywhere.</source>
        <translation>C’est enregistré à cet emplacement. Rien n’a été envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Dépôt %1</translation>
    </message>
    <message>
        <source>a copy from which working copies are made quickly; it holds no work of sessions</source>
        <translation>une copie d’où les copies de travail sont faites rapidement&#x202f;; elle ne contient aucun travail de sessions</translation>
    </message>
    <message>
        <source>This folder is not there any more. Look again.</source>
        <translation>Ce dossier n’existe plus. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Aucun programme n’a ouvert ce dossier. Ouvrez-le dans un gestionnaire de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Discard the working copy</source>
        <translation>Jeter la copie de travail</translation>
    </message>
    <message>
        <source>Discard the working copy of %1?</source>
        <translation>Jeter la copie de travail de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Room for working copies</source>
        <translation>&amp;Espace pour les copies de travail</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> Gio</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>of room</comment>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskRow</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Jeter…</translation>
    </message>
    <message>
        <source>Open folder of %1</source>
        <translation>Ouvrir le dossier de %1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Jeter %1</translation>
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
        <translation>Il n’y a aucune copie de travail sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Working copies take %1.</source>
        <comment>a size</comment>
        <translation>Les copies de travail occupent %1.</translation>
    </message>
    <message>
        <source>Working copies take %1 of %2.</source>
        <comment>two sizes</comment>
        <translation>Les copies de travail occupent %1 sur %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons for which a working copy is kept</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>in use by its session</source>
        <comment>a working copy</comment>
        <translation>utilisée par sa session</translation>
    </message>
    <message>
        <source>safe to remove: everything in it exists elsewhere, too</source>
        <comment>a working copy</comment>
        <translation>peut partir&#xa0;: tout ce qu’elle contient existe aussi ailleurs</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a working copy</comment>
        <translation>gardée</translation>
    </message>
    <message>
        <source>kept: %1. Of its build output %2 can be removed.</source>
        <comment>reasons, a size</comment>
        <translation>gardée&#xa0;: %1. De ses résultats de compilation, %2 peuvent partir.</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <comment>reasons</comment>
        <translation>gardée&#xa0;: %1</translation>
    </message>
    <message>
        <source>being examined…</source>
        <comment>a working copy</comment>
        <translation>en cours d’examen…</translation>
    </message>
    <message>
        <source>not examined: it may hold work that is only here</source>
        <comment>a working copy</comment>
        <translation>non examinée&#xa0;: elle contient peut-être un travail qui n’est qu’ici</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Examen de ce qu’il y a…</translation>
    </message>
    <message>
        <source>Finding out what is safe to remove…</source>
        <translation>Recherche de ce qui peut partir sans risque…</translation>
    </message>
    <message>
        <source>Removing what is safe…</source>
        <translation>Suppression de ce qui peut partir…</translation>
    </message>
    <message>
        <source>Discarding the working copy…</source>
        <translation>La copie de travail est jetée…</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <comment>a size</comment>
        <translation>%1 ont été libérés.</translation>
    </message>
    <message>
        <source>Nothing was freed: what was safe before is not so any more.</source>
        <translation>Rien n’a été libéré&#xa0;: ce qui pouvait partir ne le peut plus.</translation>
    </message>
    <message>
        <source>&amp;Free what is safe: %1</source>
        <comment>a size</comment>
        <translation>&amp;Libérer ce qui peut partir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Free what is safe</source>
        <translation>&amp;Libérer ce qui peut partir</translation>
    </message>
    <message>
        <source>It is not known what is safe to remove.</source>
        <translation>On ne sait pas ce qui peut partir sans risque.</translation>
    </message>
    <message>
        <source>It is not known what was removed.</source>
        <translation>On ne sait pas ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>The working copy was not discarded.</source>
        <translation>La copie de travail n’a pas été jetée.</translation>
    </message>
    <message>
        <source>This is what was known before, because it could not be looked up anew.</source>
        <translation>Voici ce qu’on savait avant, car un nouvel examen n’a pas été possible.</translation>
    </message>
    <message>
        <source>It is not known what working copies take.</source>
        <translation>On ne sait pas combien les copies de travail occupent.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is not known or was not done, and then why and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>Le programme de l’agent n’a pas été trouvé à côté de celui-ci. Réinstallez Rensei Desktop.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Look again.</source>
        <translation>Le programme de l’agent n’a rien signalé pendant longtemps et a été arrêté. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Look again.</source>
        <translation>Le programme de l’agent s’est terminé sans résultat. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Look again.</source>
        <translation>Le programme de l’agent dit&#xa0;: «&#xa0;%1&#xa0;» Regardez de nouveau.</translation>
    </message>
    <message>
        <source>It takes %1. Nobody has looked yet whether it holds work that is only there. What is only there is lost.</source>
        <comment>a size</comment>
        <translation>Elle occupe %1. Personne n’a encore regardé si elle contient un travail qui n’est que là. Ce qui n’est que là est perdu.</translation>
    </message>
    <message>
        <source>It takes %1, and is kept because of this: %2. What is only there is lost.</source>
        <comment>a size, reasons</comment>
        <translation>Elle occupe %1 et est gardée pour cette raison&#xa0;: %2. Ce qui n’est que là est perdu.</translation>
    </message>
    <message>
        <source>When they take more, this computer takes no new sessions until something is freed; nothing is deleted for it. Usual: %1 GiB.</source>
        <comment>a number</comment>
        <translation>Quand elles en occupent plus, cet ordinateur ne prend pas de nouvelles sessions avant que de l’espace soit libéré&#x202f;; rien n’est supprimé pour cela. Valeur habituelle&#xa0;: %1&#xa0;Gio.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DoctorWindow</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Retirer de cet ordinateur…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>being fixed</source>
        <comment>a check</comment>
        <translation>réparation en cours</translation>
    </message>
    <message>
        <source>being fixed…</source>
        <comment>a check</comment>
        <translation>réparation en cours…</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer les données de diagnostic…</translation>
    </message>
</context>
<context>
    <name>rensei::app::ErrorText</name>
    <message>
        <source>This is not the address of a platform. It begins with https://, and ends before any question mark.</source>
        <translation>Ce n’est pas l’adresse d’une plateforme. Elle commence par https:// et se termine avant tout point d’interrogation.</translation>
    </message>
    <message>
        <source>No Rensei platform answers at this address. Check it, and whether your network wants you to sign in first.</source>
        <translation>Aucune plateforme Rensei ne répond à cette adresse. Vérifiez-la, et si votre réseau demande d’abord une connexion.</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform: %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>Il n’y a pas de liaison sûre avec la plateforme&#xa0;: %1. Si votre réseau a son propre certificat, indiquez son fichier sous «&#xa0;network: caFile&#xa0;» dans la configuration de l’agent.</translation>
    </message>
    <message>
        <source>There is no way to the platform: %1.</source>
        <translation>Il n’y a pas de chemin vers la plateforme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Check the address and your network, then try again.</source>
        <translation>La plateforme est injoignable. Vérifiez l’adresse et votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The platform is asked too often. Wait a moment, then try again.</source>
        <translation>La plateforme est trop souvent sollicitée. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked. Try again later.</source>
        <translation>La plateforme a répondu %1, la clé n’a donc pas pu être vérifiée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This platform wants a key. Create one in Settings → API Keys.</source>
        <translation>Cette plateforme demande une clé. Créez-en une sous «&#xa0;Settings → API Keys&#xa0;».</translation>
    </message>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>Cette clé a été refusée. Vérifiez qu’elle a été copiée en entier, ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. A user key is needed here.</source>
        <translation>La plateforme n’accepte pas de connexion avec cette clé. Il faut ici une clé d’utilisateur.</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. It says: “%1”</source>
        <translation>La plateforme n’accepte pas de connexion avec cette clé. Elle dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>C’est un jeton d’enregistrement pour un hôte. Il faut ici une clé d’utilisateur.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only.</source>
        <translation>Aucun trousseau n’a été trouvé sur cet ordinateur. La clé ne peut être conservée que jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>Le trousseau a refusé l’accès. Autorisez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, then try again.</source>
        <translation>Le trousseau n’a pas répondu. Regardez s’il attend un mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain takes nothing this long. Check what was pasted.</source>
        <translation>Le trousseau n’accepte rien d’aussi long. Vérifiez ce qui a été collé.</translation>
    </message>
    <message>
        <source>The keychain could not store the key. Try again, or keep it for this session only.</source>
        <translation>Le trousseau n’a pas pu enregistrer la clé. Réessayez, ou conservez-la seulement jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. Sign in to keep a key for this session only.</source>
        <translation>Aucun trousseau n’a été trouvé sur cet ordinateur. Connectez-vous pour conserver une clé seulement jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>The stored key cannot be read. Try again, or sign in with a new key.</source>
        <translation>La clé enregistrée ne peut pas être lue. Réessayez, ou connectez-vous avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>This choice lasts only until Rensei Desktop is closed, because %1 cannot be written. Check the free space on the disk and the permissions of the folder, then choose again.</source>
        <translation>Ce choix ne vaut que jusqu’à la fermeture de Rensei Desktop, car %1 ne peut pas être écrit. Vérifiez l’espace libre du disque et les droits du dossier, puis choisissez de nouveau.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform cannot be reached. Try again when it is back.</source>
        <translation>%1 n’a pas été arrêtée&#xa0;: la plateforme est injoignable. Réessayez quand elle sera revenue.</translation>
    </message>
    <message>
        <source>%1 was not stopped: your key may not do that. Ask for the right, or sign in with another key.</source>
        <translation>%1 n’a pas été arrêtée&#xa0;: votre clé ne peut pas le faire. Demandez ce droit, ou connectez-vous avec une autre clé.</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and no computer has begun it. Stop it when one has.</source>
        <translation>%1 n’a pas été arrêtée&#xa0;: cette plateforme n’arrête pas de sessions, et aucun ordinateur ne l’a commencée. Arrêtez-la quand l’un d’eux l’aura fait.</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and it runs on another computer. Stop it there.</source>
        <translation>%1 n’a pas été arrêtée&#xa0;: cette plateforme n’arrête pas de sessions, et elle tourne sur un autre ordinateur. Arrêtez-la là-bas.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>%1 n’a pas été arrêtée&#xa0;: l’agent de cet ordinateur ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform is asked too often. Try again in a moment.</source>
        <translation>%1 n’a pas été arrêtée&#xa0;: la plateforme est trop souvent sollicitée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform answered %2. Try again later.</source>
        <translation>%1 n’a pas été arrêtée&#xa0;: la plateforme a répondu %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform&apos;s answer cannot be read. Try again later.</source>
        <translation>%1 n’a pas été arrêtée&#xa0;: la réponse de la plateforme est illisible. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, because %1.</source>
        <translation>La plateforme est injoignable, parce que %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. It is tried again automatically.</source>
        <translation>La plateforme est injoignable. Les essais continuent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>A sign-in page stands before the platform, as some networks have. It is tried again automatically.</source>
        <translation>Une page de connexion se trouve devant la plateforme, comme sur certains réseaux. Les essais continuent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Your key may not read sessions. Sign in with a key that has the right to.</source>
        <translation>Votre clé ne peut pas lire les sessions. Connectez-vous avec une clé qui en a le droit.</translation>
    </message>
    <message>
        <source>The platform is asked too often. It is tried again automatically.</source>
        <translation>La plateforme est trop souvent sollicitée. Les essais continuent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The platform gave an answer that this version cannot read. Look for an update.</source>
        <translation>La plateforme a donné une réponse que cette version ne sait pas lire. Cherchez une version plus récente.</translation>
    </message>
    <message>
        <source>The platform answered %1.</source>
        <translation>La plateforme a répondu %1.</translation>
    </message>
    <message>
        <source>The token could not be kept. Try again.</source>
        <translation>Le jeton n’a pas pu être conservé. Réessayez.</translation>
    </message>
    <message>
        <source>The agent&apos;s program is missing. Install Rensei Desktop again.</source>
        <translation>Le programme de l’agent manque. Réinstallez Rensei Desktop.</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read or is full, so the key was not stored. Remove an account, or correct the file contexts.json beside the agent&apos;s configuration.</source>
        <translation>La liste de vos comptes ne peut pas être lue ou est pleine, la clé n’a donc pas été enregistrée. Retirez un compte, ou corrigez le fichier contexts.json à côté de la configuration de l’agent.</translation>
    </message>
    <message>
        <source>The settings of Rensei Desktop were lost, because their file was damaged. Choose again what you had chosen in the settings.</source>
        <translation>Les réglages de Rensei Desktop ont été perdus, car leur fichier était endommagé. Choisissez de nouveau dans les réglages ce que vous aviez choisi.</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read still holds. The damaged file is kept here:</source>
        <translation>Le fichier des réglages de Rensei Desktop était endommagé. Ce qui a pu en être lu vaut toujours&#x202f;; voyez dans les réglages si cela vous convient. Le fichier endommagé est conservé ici&#xa0;:</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2.</source>
        <comment>2: why, as the agent says it</comment>
        <translation>%1 n’a pas été arrêtée&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>rensei::app::FilterChips</name>
    <message>
        <source>Sessions that ask something, are stuck, or failed and were not looked at yet</source>
        <translation>Sessions qui demandent quelque chose, sont bloquées, ou ont échoué et n’ont pas encore été regardées</translation>
    </message>
    <message>
        <source>Working %1</source>
        <translation>En cours %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>Terminées %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>En échec %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Arrêtées %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>Autres %1</translation>
    </message>
    <message>
        <source>Red %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>Rouges %1</translation>
    </message>
    <message>
        <source>Yellow %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>Jaunes %1</translation>
    </message>
    <message>
        <source>Green %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>Vertes %1</translation>
    </message>
    <message>
        <source>Health unknown %1</source>
        <comment>and a number of sessions</comment>
        <translation>Santé inconnue %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>a number of sessions</comment>
        <translation>Vous attendent %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::GeneralPage</name>
    <message>
        <source>&amp;Start Rensei Desktop at login</source>
        <translation>&amp;Démarrer Rensei Desktop à l’ouverture de session</translation>
    </message>
    <message>
        <source>The agent still starts at login where that was set up.</source>
        <translation>L’agent démarre toujours à l’ouverture de session là où cela a été prévu.</translation>
    </message>
    <message>
        <source>It starts in the background, without a window.</source>
        <translation>Il démarre à l’arrière-plan, sans fenêtre.</translation>
    </message>
    <message>
        <source>Another copy of Rensei Desktop starts at login. Tick this to start this one instead.</source>
        <translation>Une autre copie de Rensei Desktop démarre à l’ouverture de session. Cochez cette case pour que celle-ci démarre à sa place.</translation>
    </message>
    <message>
        <source>The agent&apos;s own entry starts it at login, so there is nothing to choose here.</source>
        <translation>L’entrée de l’agent le démarre à l’ouverture de session, il n’y a donc rien à choisir ici.</translation>
    </message>
    <message>
        <source>This system names no place for what starts at login. Set the variable HOME, then start Rensei Desktop again.</source>
        <translation>Ce système n’indique pas d’endroit pour ce qui démarre à l’ouverture de session. Définissez la variable HOME, puis redémarrez Rensei Desktop.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>This could not be changed, because %1 cannot be written: %2. Check its permissions and those of its folder, then try again.</source>
        <translation>Cela n’a pas pu être modifié, car %1 ne peut pas être écrit&#xa0;: %2. Vérifiez ses droits et ceux de son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a newer version is out</source>
        <translation>Me &amp;prévenir quand une version plus récente est disponible</translation>
    </message>
    <message>
        <source>Nobody is asked: this copy does not know where to. Look where you got it from.</source>
        <translation>Personne n’est interrogé&#xa0;: cette copie ne sait pas où. Regardez là où vous l’avez obtenue.</translation>
    </message>
    <message>
        <source>%1 is asked once a day, and learns nothing but the version that you have. Nothing is installed automatically.</source>
        <comment>a host</comment>
        <translation>%1 est interrogé une fois par jour et n’apprend que la version que vous avez. Rien ne s’installe tout seul.</translation>
    </message>
</context>
<context>
    <name>rensei::app::GlyphIcon</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>rensei::app::HealthCard</name>
    <message>
        <source>Send a message…</source>
        <translation>Envoyer un message…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>Arrêter…</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeyRow</name>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>a key</comment>
        <translation>Révoquer %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeysView</name>
    <message>
        <source>Keys of the hosts of this organization</source>
        <translation>Clés des hôtes de cette organisation</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>Re&amp;new this computer&apos;s key…</source>
        <translation>Renou&amp;veler la clé de cet ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Open the platform&apos;s page</source>
        <translation>&amp;Ouvrir la page de la plateforme</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>«&#xa0;%1&#xa0;» est révoquée.</translation>
    </message>
    <message>
        <source>Only the first %1 keys are shown. Look for the others on the platform&apos;s page.</source>
        <translation>Seules les %1 premières clés sont affichées. Cherchez les autres sur la page de la plateforme.</translation>
    </message>
    <message>
        <source>This computer is registered with %1. Switch to an account there to renew its key.</source>
        <translation>Cet ordinateur est enregistré sur %1. Passez à un compte de cette plateforme pour renouveler sa clé.</translation>
    </message>
    <message>
        <source>No browser opened this page. Open it yourself:</source>
        <translation>Aucun navigateur n’a ouvert cette page. Ouvrez-la vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Révoquer une clé</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>Révoquer la clé %1&#x202f;?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostTokenDialog</name>
    <message>
        <source>Keep it in a private file</source>
        <translation>Le conserver dans un fichier privé</translation>
    </message>
    <message>
        <source>Register this computer</source>
        <translation>Enregistrer cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>&amp;Jeton d’enregistrement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create one in Settings → Projects → API Keys, of the type Worker Registration. The agent keeps it in the keychain.</source>
        <translation>Créez-en un sous «&#xa0;Settings → Projects → API Keys&#xa0;», du type «&#xa0;Worker Registration&#xa0;». L’agent le conserve dans le trousseau.</translation>
    </message>
    <message>
        <source>Handing it to the agent…</source>
        <translation>Remise à l’agent…</translation>
    </message>
    <message>
        <source>Waiting until the platform knows this computer…</source>
        <translation>En attendant que la plateforme connaisse cet ordinateur…</translation>
    </message>
    <message>
        <source>The token is kept, but this computer is not registered yet. The agent goes on trying; see the status window.</source>
        <translation>Le jeton est conservé, mais cet ordinateur n’est pas encore enregistré. L’agent continue d’essayer&#x202f;; voyez la fenêtre d’état.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This computer is registered.</source>
        <translation>Cet ordinateur est enregistré.</translation>
    </message>
    <message>
        <source>The token is kept, but the agent works for %1. Restart the agent to have it work for the platform that is shown.</source>
        <translation>Le jeton est conservé, mais l’agent travaille pour %1. Redémarrez-le pour qu’il travaille pour la plateforme affichée.</translation>
    </message>
    <message>
        <source>The platform refused this token. Check that it was copied whole, or create a new one.</source>
        <translation>La plateforme a refusé ce jeton. Vérifiez qu’il a été copié en entier, ou créez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ItemList</name>
    <message>
        <source>%1: %2</source>
        <comment>a button, what it is about</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeBars</name>
    <message>
        <source>%1. No new session begins.</source>
        <translation>%1. Aucune nouvelle session ne commence.</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a report was read</comment>
        <translation>Vu</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeNotices</name>
    <message>
        <source>Show status</source>
        <translation>Afficher l’état</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeText</name>
    <message>
        <source>A coding agent works on a session</source>
        <translation>Un agent de code travaille à une session</translation>
    </message>
    <message>
        <source>May fall asleep: no session can go on by itself</source>
        <translation>Peut se mettre en veille&#xa0;: aucune session ne peut continuer d’elle-même</translation>
    </message>
    <message>
        <source>May fall asleep: no session makes progress</source>
        <translation>Peut se mettre en veille&#xa0;: aucune session n’avance</translation>
    </message>
    <message>
        <source>May fall asleep: the battery is at %1 %</source>
        <translation>Peut se mettre en veille&#xa0;: la batterie est à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Kept awake: %1 makes progress</source>
        <comment>an issue</comment>
        <translation>Maintenu éveillé&#xa0;: %1 avance</translation>
    </message>
    <message>
        <source>May fall asleep: the system does not let it be kept awake</source>
        <translation>Peut se mettre en veille&#xa0;: le système ne permet pas de l’en empêcher</translation>
    </message>
    <message numerus="yes">
        <source>Quits when %n session(s) have ended</source>
        <translation>
            <numerusform>Se ferme quand %Ln session sera terminée</numerusform>
            <numerusform>Se ferme quand %Ln sessions seront terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>While this computer was asleep</source>
        <translation>Pendant que cet ordinateur était en veille</translation>
    </message>
    <message>
        <source>Asleep from %1 to %2.</source>
        <comment>23:10, 07:02</comment>
        <translation>En veille de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <comment>an issue</comment>
        <translation>%1 est terminée.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>an issue</comment>
        <translation>%1 a échoué.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <comment>an issue</comment>
        <translation>%1 a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 was given to another computer, which works on it.</source>
        <comment>an issue</comment>
        <translation>%1 a été confiée à un autre ordinateur, qui y travaille.</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and waits for a computer.</source>
        <comment>an issue</comment>
        <translation>%1 a été reprise par la plateforme et attend un ordinateur.</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and is completed.</source>
        <comment>an issue</comment>
        <translation>%1 a été reprise par la plateforme et est terminée.</translation>
    </message>
    <message>
        <source>%1 is not this computer&apos;s any more.</source>
        <comment>an issue</comment>
        <translation>%1 n’est plus à cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) ended.</source>
        <translation>
            <numerusform>%Ln autre session s’est terminée.</numerusform>
            <numerusform>%Ln autres sessions se sont terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes sessions again</source>
        <translation>L’agent prend de nouveau des sessions</translation>
    </message>
    <message>
        <source>Rensei Desktop ended before the sessions that it waited for. Its agent takes sessions again.</source>
        <translation>Rensei Desktop s’est arrêté avant les sessions qu’il attendait. Son agent prend de nouveau des sessions.</translation>
    </message>
</context>
<context>
    <name>rensei::app::LimitsPage</name>
    <message>
        <source>none</source>
        <comment>the usual limit</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>A session may take two hours, unless the entry of its coding agent in the configuration, or the platform, says otherwise. There are no limits of turns or cost in the configuration.</source>
        <translation>Une session peut durer deux heures, sauf si l’entrée de son agent de code dans la configuration, ou la plateforme, en décide autrement. La configuration ne fixe aucune limite de tours ni de coût.</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>behind a number</comment>
        <translation> Mio</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>&amp;Memory of a session</source>
        <translation>&amp;Mémoire d’une session</translation>
    </message>
    <message>
        <source>A session that takes more is ended as failed, and says why. Usual: %1.</source>
        <translation>Une session qui en occupe plus est interrompue, finit en échec et dit pourquoi. Valeur habituelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Memory of &amp;all sessions together</source>
        <translation>Mémoire de &amp;toutes les sessions ensemble</translation>
    </message>
    <message>
        <source>When they take more, the one that takes the most is ended. Usual: %1.</source>
        <translation>Quand elles en occupent plus, celle qui en occupe le plus est interrompue. Valeur habituelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Processes of a session</source>
        <translation>&amp;Processus d’une session</translation>
    </message>
    <message>
        <source>A session that starts more is ended as failed. Usual: %1.</source>
        <translation>Une session qui en lance plus est interrompue et finit en échec. Valeur habituelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Processes of all sessions &amp;together</source>
        <translation>Processus de toutes les sessions &amp;ensemble</translation>
    </message>
    <message>
        <source>When there are more, the session with the most is ended. Usual: %1.</source>
        <translation>Quand il y en a plus, la session qui en a le plus est interrompue. Valeur habituelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>P&amp;riority of sessions</source>
        <translation>Pr&amp;iorité des sessions</translation>
    </message>
    <message>
        <source>With a low one your own programs come first. It counts for sessions that begin from now on.</source>
        <translation>Si elle est basse, vos propres programmes passent d’abord. Elle vaut pour les sessions qui commencent à partir de maintenant.</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a priority</comment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>a priority</comment>
        <translation>Normale</translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Silence after which a session is shown as stalled</source>
        <translation>&amp;Silence après lequel une session est affichée comme bloquée</translation>
    </message>
    <message>
        <source>It goes on all the same. Usual: %1.</source>
        <translation>Elle continue malgré tout. Valeur habituelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Silence after which a session is &amp;ended</source>
        <translation>Silence après lequel une session est inte&amp;rrompue</translation>
    </message>
    <message>
        <source>It is ended as failed. Waiting for you does not count. Usual: %1.</source>
        <translation>Elle finit en échec. L’attente de votre réponse ne compte pas. Valeur habituelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Grace for sessions when the agent is stopped</source>
        <translation>&amp;Délai accordé aux sessions quand l’agent est arrêté</translation>
    </message>
    <message>
        <source>Those that still run then are ended. Usual: %1.</source>
        <translation>Celles qui tournent encore ensuite sont interrompues. Valeur habituelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>time</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogWindow</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>Journal de qui</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Garder la ligne la plus récente en vue</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Open logs folder</source>
        <translation>&amp;Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The agent does not answer. This is what its log file holds.</source>
        <translation>L’agent ne répond pas. Voici ce que contient son fichier de journal.</translation>
    </message>
    <message>
        <source>This computer has no log of this session any more. Its page on the platform tells what it did.</source>
        <translation>Cet ordinateur n’a plus de journal de cette session. Sa page sur la plateforme dit ce qu’elle a fait.</translation>
    </message>
    <message>
        <source>The agent does not answer. The log goes on when it does.</source>
        <translation>L’agent ne répond pas. Le journal reprendra quand il répondra.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Lecture du journal.</translation>
    </message>
    <message>
        <source>It holds no lines yet.</source>
        <translation>Il ne contient pas encore de lignes.</translation>
    </message>
    <message>
        <source>Lines shown: %1. Some in between were removed before they were read.</source>
        <translation>Lignes affichées&#xa0;: %1. Certaines ont été retirées avant d’être lues.</translation>
    </message>
    <message>
        <source>Lines shown: %1. Earlier ones were dropped.</source>
        <translation>Lignes affichées&#xa0;: %1. Les plus anciennes ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Lines shown: %1.</source>
        <translation>Lignes affichées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>The log was saved in this file:</source>
        <translation>Le journal a été enregistré dans ce fichier&#xa0;:</translation>
    </message>
    <message>
        <source>The log could not be saved in this file: %1. Choose another place.</source>
        <translation>Le journal n’a pas pu être enregistré dans ce fichier&#xa0;: %1. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageBar</name>
    <message>
        <source>Copy</source>
        <comment>the address beside</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageField</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Message to the session</source>
        <translation>Message à la session</translation>
    </message>
    <message>
        <source>The platform does not list this session, so it takes no messages.</source>
        <translation>La plateforme ne liste pas cette session, elle n’accepte donc pas de messages.</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions.</source>
        <translation>Cette plateforme n’accepte pas de messages aux sessions.</translation>
    </message>
    <message>
        <source>Write to the agent to let it go on…</source>
        <translation>Écrivez à l’agent pour qu’il continue…</translation>
    </message>
    <message>
        <source>Write to the agent…</source>
        <translation>Écrivez à l’agent…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Run a session again</source>
        <translation>Relancer une session</translation>
    </message>
    <message>
        <source>This session has ended. Run it again?</source>
        <translation>Cette session est terminée. La relancer&#x202f;?</translation>
    </message>
    <message>
        <source>A message lets it run again, which may cost money.</source>
        <translation>Un message la relance, ce qui peut coûter de l’argent.</translation>
    </message>
    <message>
        <source>Send and run again</source>
        <translation>Envoyer et relancer</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkPage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la liaison</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust, too (a PEM file)</source>
        <translation>&amp;Certificats auxquels se fier aussi (un fichier PEM)</translation>
    </message>
    <message>
        <source>For a certificate of your company or network. The system&apos;s stay trusted.</source>
        <translation>Pour un certificat de votre entreprise ou de votre réseau. Ceux du système restent acceptés.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a file</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats auxquels se fier</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkText</name>
    <message>
        <source>Asking %1 for its first page, without a proxy and without your key.</source>
        <comment>an address</comment>
        <translation>La première page de %1 est demandée, sans proxy et sans votre clé.</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, as the system says, without your key.</source>
        <comment>an address</comment>
        <translation>La première page de %1 est demandée, comme l’indique le système, sans votre clé.</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, by the proxy %2, without your key.</source>
        <comment>two addresses</comment>
        <translation>La première page de %1 est demandée, par le proxy %2, sans votre clé.</translation>
    </message>
    <message>
        <source>It was reached: it answered with %1 after %2 s.</source>
        <comment>an HTTP status, a time</comment>
        <translation>La plateforme est joignable&#xa0;: elle a répondu %1 après %2&#xa0;s.</translation>
    </message>
    <message>
        <source>It was reached, but not trusted: %1. If a certificate of your company or network stands in between, choose its file above.</source>
        <comment>why</comment>
        <translation>La plateforme est joignable, mais la liaison n’est pas sûre&#xa0;: %1. Si un certificat de votre entreprise ou de votre réseau s’interpose, choisissez son fichier ci-dessus.</translation>
    </message>
    <message>
        <source>No answer came within %1 s. Check the address of the proxy, and the connection.</source>
        <comment>a time</comment>
        <translation>Aucune réponse n’est arrivée en %1&#xa0;s. Vérifiez l’adresse du proxy et la liaison.</translation>
    </message>
    <message>
        <source>It was not reached: %1. Check the address of the proxy, and the connection.</source>
        <comment>why</comment>
        <translation>La plateforme n’a pas été jointe&#xa0;: %1. Vérifiez l’adresse du proxy et la liaison.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or others than it got. Enter them above, below the proxy&apos;s address.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe, ou d’autres que ceux reçus. Saisissez-les plus haut, sous l’adresse du proxy.</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them.</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification. Sous GNOME, l’extension AppIndicator les ajoute.</translation>
    </message>
    <message>
        <source>How</source>
        <comment>to get tray icons</comment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>Ne plus afficher</translation>
    </message>
    <message>
        <source>Tray icons</source>
        <translation>Icônes de notification</translation>
    </message>
    <message>
        <source>Install the package gnome-shell-extension-appindicator, switch the extension on, and log in again. Other desktops: add a tray to the panel. The icon then appears automatically.</source>
        <translation>Installez le paquet gnome-shell-extension-appindicator, activez l’extension et rouvrez votre session. Autres bureaux&#xa0;: ajoutez une zone de notification au panneau. L’icône apparaît alors d’elle-même.</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticeText</name>
    <message numerus="yes">
        <source>%n more thing(s) need you</source>
        <translation>
            <numerusform>%Ln autre chose vous attend</numerusform>
            <numerusform>%Ln autres choses vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>Renouveler l’enregistrement</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>Afficher l’état</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 a besoin de vous</translation>
    </message>
    <message>
        <source>A session needs attention</source>
        <translation>Une session a besoin de vous</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Afficher la session</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a session</comment>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>A session failed</source>
        <translation>Une session a échoué</translation>
    </message>
    <message>
        <source>%1 waits for you: %2</source>
        <comment>a session, what it asks</comment>
        <translation>%1 vous attend&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticesPage</name>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Heures calmes</translation>
    </message>
    <message>
        <source>Tell me about:</source>
        <translation>Me parler de&#xa0;:</translation>
    </message>
    <message>
        <source>Q&amp;uestions of agents</source>
        <translation>&amp;Questions d’agents</translation>
    </message>
    <message>
        <source>&amp;Red and failed sessions</source>
        <translation>Sessions &amp;rouges et en échec</translation>
    </message>
    <message>
        <source>&amp;Account, agent and platform</source>
        <translation>&amp;Compte, agent et plateforme</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>when quiet hours begin</comment>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>when quiet hours end</comment>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Les heures calmes commencent à</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Les heures calmes finissent à</translation>
    </message>
    <message>
        <source>Within quiet hours no notification appears, each day.</source>
        <translation>Pendant les heures calmes, aucune notification n’apparaît, chaque jour.</translation>
    </message>
    <message>
        <source>Both times are the same, so there are no quiet hours. Change one of them.</source>
        <translation>Les deux heures sont égales, il n’y a donc pas d’heures calmes. Changez l’une d’elles.</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2 on the next day. What still holds then is told.</source>
        <comment>22:00, 07:00</comment>
        <translation>Aucune notification n’apparaît de %1 à %2 le lendemain. Ce qui vaut encore alors est signalé.</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2. What still holds then is told.</source>
        <comment>12:00, 14:00</comment>
        <translation>Aucune notification n’apparaît de %1 à %2. Ce qui vaut encore alors est signalé.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Plan: %1 of %2</source>
        <comment>steps that are done</comment>
        <translation>Plan&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyField</name>
    <message>
        <source>The platform is reached directly, whatever the system says.</source>
        <translation>La plateforme est jointe directement, quoi qu’indique le système.</translation>
    </message>
    <message>
        <source>The variables HTTPS_PROXY and NO_PROXY count, else the settings of the system.</source>
        <translation>Les variables HTTPS_PROXY et NO_PROXY comptent, sinon les réglages du système.</translation>
    </message>
    <message>
        <source>It counts for this program at once, and for the agent. This computer itself, and what NO_PROXY names, is reached directly.</source>
        <translation>Cela vaut aussitôt pour ce programme, et pour l’agent. Cet ordinateur lui-même et ce que nomme NO_PROXY sont joints directement.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>a proxy</comment>
        <translation>Comme l’indique le système</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>a proxy, whose address follows</comment>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyLoginFields</name>
    <message>
        <source>Pass&amp;word for the proxy</source>
        <translation>&amp;Mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>Nom d’&amp;utilisateur pour le proxy</translation>
    </message>
    <message>
        <source>Only where the proxy wants one. Empty: it is sent neither.</source>
        <translation>Seulement si le proxy en demande un. Vide : ni nom ni mot de passe ne lui est envoyé.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a user name</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The password is stored in the keychain.</source>
        <translation>Le mot de passe est enregistré dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain keeps it, and it is not shown again.</source>
        <translation>Le trousseau le garde, et il n’est plus affiché.</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitController</name>
    <message>
        <source>Rensei Desktop does not quit: the agent does not answer, and may still take sessions. Quit again in a moment.</source>
        <translation>Rensei Desktop ne se ferme pas&#xa0;: l’agent ne répond pas et prend peut-être encore des sessions. Quittez de nouveau dans un instant.</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitDialog</name>
    <message>
        <source>Quit Rensei Desktop</source>
        <translation>Quitter Rensei Desktop</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Continuer d’attendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The agent goes on by itself and takes new sessions, too. Nothing starts it again if it fails, until you start Rensei Desktop. What agents ask meanwhile is rejected.</source>
        <translation>L’agent continue seul et prend aussi de nouvelles sessions. Rien ne le redémarre en cas d’échec, tant que vous ne démarrez pas Rensei Desktop. Ce que des agents demandent entre-temps est refusé.</translation>
    </message>
    <message>
        <source>The agent is a background service of this computer and goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>L’agent est un service d’arrière-plan de cet ordinateur et continue comme avant. Ce que des agents demandent entre-temps est refusé.</translation>
    </message>
    <message>
        <source>Rensei Desktop did not start the agent, so it goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>Rensei Desktop n’a pas démarré l’agent, celui-ci continue donc comme avant. Ce que des agents demandent entre-temps est refusé.</translation>
    </message>
    <message>
        <source>&amp;Leave running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>&amp;Terminer, puis quitter</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, it stops and Rensei Desktop quits. You can call that off until then.</source>
        <translation>L’agent ne prend pas de nouvelles sessions. Quand celles-ci seront terminées, il s’arrêtera et Rensei Desktop se fermera. Vous pouvez y renoncer jusque-là.</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, Rensei Desktop quits and the agent takes sessions again. You can call that off until then.</source>
        <translation>L’agent ne prend pas de nouvelles sessions. Quand celles-ci seront terminées, Rensei Desktop se fermera et l’agent prendra de nouveau des sessions. Vous pouvez y renoncer jusque-là.</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Arrêter maintenant</translation>
    </message>
    <message>
        <source>The sessions end here and the agent stops. The platform gives them to another computer, where they begin anew, or ends them as failed. Paused ones go on when the agent starts again. Working copies stay on this computer.</source>
        <translation>Les sessions se terminent ici et l’agent s’arrête. La plateforme les confie à un autre ordinateur, où elles recommencent, ou elles finissent en échec. Celles en pause continuent quand l’agent redémarre. Les copies de travail restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>&amp;Ne pas quitter</translation>
    </message>
    <message>
        <source>The agent takes sessions again, as it did before.</source>
        <translation>L’agent prend de nouveau des sessions, comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>Rensei Desktop quits when %n session(s) have ended.</source>
        <translation>
            <numerusform>Rensei Desktop se fermera quand %Ln session sera terminée.</numerusform>
            <numerusform>Rensei Desktop se fermera quand %Ln sessions seront terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer.</source>
        <translation>
            <numerusform>%Ln session tourne sur cet ordinateur.</numerusform>
            <numerusform>%Ln sessions tournent sur cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::RemovalDialog</name>
    <message>
        <source>Revoke the registration key, too</source>
        <translation>Révoquer aussi la clé d’enregistrement</translation>
    </message>
    <message>
        <source>Delete the agent&apos;s data, too: settings, logs, working copies</source>
        <translation>Supprimer aussi les données de l’agent&#xa0;: réglages, journaux, copies de travail</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer. The removal waits for their end; no new one begins.</source>
        <translation>
            <numerusform>%Ln session tourne sur cet ordinateur. Le retrait attend sa fin&#x202f;; aucune nouvelle ne commence.</numerusform>
            <numerusform>%Ln sessions tournent sur cet ordinateur. Le retrait attend leur fin&#x202f;; aucune nouvelle ne commence.</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Retiré&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing of the agent was found to remove.</source>
        <translation>Rien de l’agent n’a été trouvé à retirer.</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>Ceci sera retiré&#xa0;:</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>Aucun navigateur ne s’est ouvert. Ouvrez cette adresse dans l’un d’eux&#xa0;:</translation>
    </message>
    <message>
        <source>Remove the agent from this computer?</source>
        <translation>Retirer l’agent de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>rensei::app::RenameDialog</name>
    <message>
        <source>Rename an account</source>
        <translation>Renommer un compte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>of an account</comment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>The command line uses this name, too.</source>
        <translation>La ligne de commande utilise aussi ce nom.</translation>
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
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>The agent knows no coding agents. Look at its configuration.</source>
        <translation>L’agent ne connaît aucun agent de code. Regardez sa configuration.</translation>
    </message>
    <message>
        <source>Of those below, the one that was chosen when this computer was set up comes first.</source>
        <translation>Parmi ceux ci-dessous, celui qui a été choisi à la configuration de cet ordinateur vient en premier.</translation>
    </message>
    <message>
        <source>A session that names another one is done by that.</source>
        <translation>Une session qui en nomme un autre est faite par celui-là.</translation>
    </message>
    <message>
        <source>Coding agent for sessions that &amp;name none</source>
        <translation>Agent de code des sessions qui n’en &amp;nomment aucun</translation>
    </message>
    <message>
        <source>The first that is ready</source>
        <comment>a coding agent</comment>
        <translation>Le premier qui est prêt</translation>
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
        <translation>non installé</translation>
    </message>
    <message>
        <source>installed; not known whether it is signed in</source>
        <comment>a coding agent</comment>
        <translation>installé&#x202f;; on ne sait pas s’il est connecté</translation>
    </message>
    <message>
        <source>installed and signed in</source>
        <comment>a coding agent</comment>
        <translation>installé et connecté</translation>
    </message>
    <message>
        <source>installed, not signed in</source>
        <comment>a coding agent</comment>
        <translation>installé, non connecté</translation>
    </message>
    <message>
        <source>%1; does the sessions that name no agent</source>
        <comment>a coding agent</comment>
        <translation>%1&#x202f;; fait les sessions qui ne nomment pas d’agent</translation>
    </message>
    <message>
        <source>Install it, then check again.</source>
        <translation>Installez-le, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>To get it, type this in a terminal, then check again: %1</source>
        <comment>a command</comment>
        <translation>Pour l’obtenir, tapez ceci dans un terminal, puis vérifiez de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>It asks for nothing before it acts, so it gets no work before the configuration accepts that.</source>
        <translation>Il ne demande rien avant d’agir, il ne reçoit donc aucun travail tant que la configuration ne l’accepte pas.</translation>
    </message>
    <message>
        <source>Start it in a terminal and sign in, then check again.</source>
        <translation>Lancez-le dans un terminal et connectez-vous, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>It says: “%1” Start it in a terminal and sign in, then check again.</source>
        <translation>Il dit&#xa0;: «&#xa0;%1&#xa0;» Lancez-le dans un terminal et connectez-vous, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>Il n’a pas pu être vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starting each of them to see whether it is signed in…</source>
        <translation>Chacun est lancé pour voir s’il est connecté…</translation>
    </message>
    <message>
        <source>Looking for coding agents…</source>
        <translation>Recherche d’agents de code…</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>Le programme de l’agent n’a pas été trouvé à côté de celui-ci. Réinstallez Rensei Desktop.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Check again.</source>
        <translation>Le programme de l’agent n’a rien signalé pendant longtemps et a été arrêté. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Check again.</source>
        <translation>Le programme de l’agent s’est terminé sans résultat. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Check again.</source>
        <translation>Le programme de l’agent dit&#xa0;: «&#xa0;%1&#xa0;» Vérifiez de nouveau.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionCells</name>
    <message>
        <source>Health</source>
        <comment>column of the sessions</comment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Identifier</source>
        <comment>column of the sessions</comment>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the sessions</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Work type</source>
        <comment>column of the sessions</comment>
        <translation>Type de travail</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column of the sessions</comment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column of the sessions</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of the sessions</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of the sessions</comment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a cell without a value</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The platform did not tell it.</source>
        <translation>La plateforme ne l’a pas dit.</translation>
    </message>
    <message>
        <source>Health unknown: the platform is out of reach.</source>
        <translation>Santé inconnue&#xa0;: la plateforme est hors de portée.</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not list this session last time.</source>
        <translation>Santé inconnue&#xa0;: la plateforme n’a pas listé cette session la dernière fois.</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not tell it.</source>
        <translation>Santé inconnue&#xa0;: la plateforme ne l’a pas dite.</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <comment>green, yellow or red</comment>
        <translation>Santé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a signal and its meaning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This session belongs to no issue.</source>
        <translation>Cette session n’appartient à aucun ticket.</translation>
    </message>
    <message>
        <source>%1
The platform last listed it %2.</source>
        <comment>ENG-124, 5 min ago</comment>
        <translation>%1
La plateforme l’a listée pour la dernière fois %2.</translation>
    </message>
    <message>
        <source>Asked to stop on %1</source>
        <comment>date and time</comment>
        <translation>Arrêt demandé le %1</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>Elle n’a pas commencé.</translation>
    </message>
    <message>
        <source>It goes on, since %1</source>
        <comment>date and time</comment>
        <translation>Elle continue, depuis le %1</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>column of the sessions</comment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The platform did not tell it, and it does not run on this computer.</source>
        <translation>La plateforme ne l’a pas dit, et elle ne tourne pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 so far, says the agent of this computer</source>
        <comment>an amount of money</comment>
        <translation>%1 jusqu’ici, selon l’agent de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionHead</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Ouvre %1 dans le navigateur</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionListText</name>
    <message>
        <source>Sign in to see sessions.</source>
        <translation>Connectez-vous pour voir les sessions.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Your key was refused. Sign in again to see sessions.</source>
        <translation>Votre clé a été refusée. Reconnectez-vous pour voir les sessions.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>Chargement des sessions…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Pas encore de sessions.</translation>
    </message>
    <message>
        <source>No sessions yet in %1.</source>
        <translation>Pas encore de sessions dans %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the search</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded, and there are more.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;» dans les %2 chargées, et il y en a d’autres.</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded, and there are more.</source>
        <translation>Rien ne correspond dans les %1 chargées, et il y en a d’autres.</translation>
    </message>
    <message>
        <source>Search the others</source>
        <translation>Chercher dans les autres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;» dans les %2 chargées.</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded.</source>
        <translation>Rien ne correspond dans les %1 chargées.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <comment>why</comment>
        <translation>La recherche s’est terminée trop tôt. %1</translation>
    </message>
    <message>
        <source>Your key was refused. Showing what was known before.</source>
        <translation>Votre clé a été refusée. Voici ce qu’on savait avant.</translation>
    </message>
    <message>
        <source>Offline since %1. Showing what was known then.</source>
        <translation>Hors ligne depuis %1. Voici ce qu’on savait alors.</translation>
    </message>
    <message>
        <source>%1 Showing what was known at %2.</source>
        <comment>an error, and the time of the last success</comment>
        <translation>%1 Voici ce qu’on savait à %2.</translation>
    </message>
    <message>
        <source>%1 shown of %2 loaded</source>
        <translation>%1 affichées sur %2 chargées</translation>
    </message>
    <message>
        <source>more on scrolling</source>
        <translation>la suite en faisant défiler</translation>
    </message>
    <message>
        <source>Searching older sessions for ‘%1’… %2 looked through.</source>
        <translation>Recherche de «&#xa0;%1&#xa0;» dans les sessions plus anciennes… %2 parcourues.</translation>
    </message>
    <message>
        <source>Searching older sessions… %1 looked through.</source>
        <translation>Recherche dans les sessions plus anciennes… %1 parcourues.</translation>
    </message>
    <message>
        <source>‘%1’ is not in the newest %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans les %2 plus récentes.</translation>
    </message>
    <message>
        <source>Nothing matches in the newest %1.</source>
        <translation>Rien ne correspond dans les %1 plus récentes.</translation>
    </message>
    <message>
        <source>Search older ones</source>
        <translation>Chercher dans les plus anciennes</translation>
    </message>
    <message>
        <source>%1 in these %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>%1 pour ces %2</translation>
    </message>
    <message>
        <source>%1 in these %2, of which %3 tell no cost</source>
        <translation>%1 pour ces %2, dont %3 n’indiquent pas de coût</translation>
    </message>
    <message>
        <source>%1 in the selected %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>%1 pour les %2 choisies</translation>
    </message>
    <message>
        <source>%1 in the selected %2, of which %3 tell no cost</source>
        <translation>%1 pour les %2 choisies, dont %3 n’indiquent pas de coût</translation>
    </message>
    <message>
        <source>searching older sessions…</source>
        <translation>recherche dans les sessions plus anciennes…</translation>
    </message>
    <message>
        <source>older ones were not searched</source>
        <translation>les plus anciennes n’ont pas été parcourues</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionPane</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Chercher dans l’activité</translation>
    </message>
    <message>
        <source>Keep the newest entry in sight</source>
        <translation>Garder l’entrée la plus récente en vue</translation>
    </message>
    <message>
        <source>No entry contains this.</source>
        <translation>Aucune entrée ne contient cela.</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <comment>a session</comment>
        <translation>A&amp;rrêter…</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Move this column forward</source>
        <translation>Avancer cette colonne</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation>Reculer cette colonne</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionText</name>
    <message>
        <source>queued</source>
        <comment>status of a session</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>working</source>
        <comment>status of a session</comment>
        <translation>en cours</translation>
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
        <source>stopping, asked %1</source>
        <comment>%1: 3 s ago</comment>
        <translation>s’arrête, demandé %1</translation>
    </message>
    <message>
        <source>stopping, delivered</source>
        <comment>the host has the request</comment>
        <translation>s’arrête, transmis</translation>
    </message>
    <message>
        <source>still stopping</source>
        <comment>asked for minutes ago</comment>
        <translation>s’arrête toujours</translation>
    </message>
    <message>
        <source>long running</source>
        <comment>health of a session</comment>
        <translation>dure longtemps</translation>
    </message>
    <message>
        <source>stale heartbeat</source>
        <comment>health of a session</comment>
        <translation>signe de vie ancien</translation>
    </message>
    <message>
        <source>tool loop stuck</source>
        <comment>health of a session</comment>
        <translation>boucle d’outil</translation>
    </message>
    <message>
        <source>claim stuck</source>
        <comment>health of a session</comment>
        <translation>prise en charge bloquée</translation>
    </message>
    <message>
        <source>It has been active longer than is usual.</source>
        <translation>Elle est active depuis plus longtemps que d’habitude.</translation>
    </message>
    <message>
        <source>Its host has not been heard from for a while.</source>
        <translation>Son hôte n’a plus donné signe depuis un moment.</translation>
    </message>
    <message>
        <source>It calls the same tool again and again and gets no further.</source>
        <translation>Elle appelle toujours le même outil et n’avance pas.</translation>
    </message>
    <message>
        <source>A host has claimed it, and nothing was begun.</source>
        <translation>Un hôte l’a prise en charge, et rien n’a commencé.</translation>
    </message>
    <message>
        <source>health unknown</source>
        <comment>health of a session</comment>
        <translation>santé inconnue</translation>
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
        <source>nothing runs</source>
        <comment>health of a session</comment>
        <translation>rien ne tourne</translation>
    </message>
    <message>
        <source>The platform says that it works on this computer, but its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>La plateforme dit qu’elle tourne sur cet ordinateur, mais son exécution ici s’est terminée à %1. Arrêtez-la, pour que la plateforme ne l’attende plus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>health and its reasons</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>session sans ticket</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>waits for you</source>
        <comment>status of a session: it has a question</comment>
        <translation>vous attend</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open the list of %1 in browser (the session&apos;s project is not known)</source>
        <translation>Ouvrir la liste de %1 dans le navigateur (le projet de la session n’est pas connu)</translation>
    </message>
    <message>
        <source>Open the platform in browser (its project is not known)</source>
        <translation>Ouvrir la plateforme dans le navigateur (son projet n’est pas connu)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>of what the browser would open</comment>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Stop… (no computer has begun it)</source>
        <translation>Arrêter… (aucun ordinateur ne l’a commencée)</translation>
    </message>
    <message>
        <source>Stop… (it runs on another computer)</source>
        <translation>Arrêter… (elle tourne sur un autre ordinateur)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation>D’abord ce qui a besoin de vous</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <comment>sessions</comment>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Stop a session</source>
        <translation>Arrêter une session</translation>
    </message>
    <message>
        <source>Stop these sessions?</source>
        <translation>Arrêter ces sessions&#x202f;?</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>Arrêter cette session&#x202f;?</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>Arrêter %1&#x202f;?</translation>
    </message>
    <message>
        <source>The agent is asked to stop and the session ends as stopped.</source>
        <translation>L’agent est prié d’arrêter et la session se termine comme arrêtée.</translation>
    </message>
    <message>
        <source>Their agents are asked to stop and the sessions end as stopped.</source>
        <translation>Leurs agents sont priés d’arrêter et les sessions se terminent comme arrêtées.</translation>
    </message>
    <message>
        <source>The others that are selected have ended, or cannot be stopped from here.</source>
        <translation>Les autres sessions choisies sont terminées, ou ne peuvent pas être arrêtées d’ici.</translation>
    </message>
    <message>
        <source>Stop session</source>
        <translation>Arrêter la session</translation>
    </message>
    <message>
        <source>Stop sessions</source>
        <translation>Arrêter les sessions</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Open workspace folder</source>
        <translation>Ouvrir le dossier de travail</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>Aucun navigateur ne s’est ouvert. Ouvrez cette adresse dans l’un d’eux&#xa0;:</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <translation>actualisé %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Identifier or title, e.g. %1</source>
        <translation>Identifiant ou titre, p. ex. %1</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>Chercher dans les identifiants et les titres</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>La laisser continuer</translation>
    </message>
    <message>
        <source>Pause after this turn</source>
        <translation>Mettre en pause après ce tour</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingField</name>
    <message>
        <source>Use the usual value</source>
        <translation>Utiliser la valeur habituelle</translation>
    </message>
    <message>
        <source>Use the usual value: %1</source>
        <comment>the name of a setting</comment>
        <translation>Utiliser la valeur habituelle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>General</source>
        <comment>a section of the settings</comment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Coding agents</source>
        <translation>Agents de code</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a section of the settings</comment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>a section of the settings</comment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a section of the settings</comment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a section of the settings</comment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>a section of the settings</comment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Advanced</source>
        <comment>a section of the settings</comment>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupChoicesView</name>
    <message>
        <source>Take work while nobody is &amp;logged in, too</source>
        <translation>&amp;Prendre du travail aussi quand personne n’a ouvert de session</translation>
    </message>
    <message>
        <source>&amp;Coding agent</source>
        <comment>the field for it</comment>
        <translation>&amp;Agent de code</translation>
    </message>
    <message>
        <source>&amp;Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>&amp;Sans demander</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <comment>the field for it</comment>
        <translation>Agent de code</translation>
    </message>
    <message>
        <source>Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>Sans demander</translation>
    </message>
    <message>
        <source>The system then starts your background programs with the computer.</source>
        <translation>Le système démarre alors vos programmes d’arrière-plan avec l’ordinateur.</translation>
    </message>
    <message>
        <source>There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <translation>Il n’y a pas de bac à sable&#xa0;: un agent de code s’exécute en votre nom et peut faire au plus ce que vous pouvez.</translation>
    </message>
    <message>
        <source>Your account has no project. Create one on the platform, then look again.</source>
        <translation>Votre compte n’a pas de projet. Créez-en un sur la plateforme, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>This computer takes the work of this project.</source>
        <translation>Cet ordinateur prend le travail de ce projet.</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Install one, such as Claude Code, Codex or Gemini CLI, then look again. Or try it with the demo platform.</source>
        <translation>Aucun agent de code n’a été trouvé sur cet ordinateur. Installez-en un, comme Claude Code, Codex ou Gemini CLI, puis regardez de nouveau. Ou essayez avec la plateforme de démonstration.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>starts in the background: %1</source>
        <translation>démarre à l’arrière-plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>This will be written:</source>
        <translation>Ceci sera écrit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <comment>the field for them</comment>
        <translation>Pro&amp;jets</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>the field for them</comment>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message numerus="yes">
        <source>This computer takes the work of %n project(s).</source>
        <translation>
            <numerusform>Cet ordinateur prend le travail de %Ln projet.</numerusform>
            <numerusform>Cet ordinateur prend le travail de %Ln projets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupOffer</name>
    <message>
        <source>&amp;Import it</source>
        <comment>the set-up of another program</comment>
        <translation>L’&amp;importer</translation>
    </message>
    <message>
        <source>Only watc&amp;h it</source>
        <comment>the agent of another program</comment>
        <translation>Seulement l’&amp;observer</translation>
    </message>
    <message>
        <source>Start a&amp;fresh</source>
        <comment>without the set-up of another program</comment>
        <translation>&amp;Repartir de zéro</translation>
    </message>
    <message>
        <source>Nothing of it is changed or deleted.</source>
        <translation>Rien n’en est modifié ni supprimé.</translation>
    </message>
    <message>
        <source>This program shows how that agent is doing, and starts none itself.</source>
        <translation>Ce programme montre comment va cet agent, et n’en démarre pas lui-même.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupProgressView</name>
    <message>
        <source>Use this token</source>
        <translation>Utiliser ce jeton</translation>
    </message>
    <message>
        <source>Start Rensei Desktop at login</source>
        <translation>Démarrer Rensei Desktop à l’ouverture de session</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>&amp;Jeton d’enregistrement</translation>
    </message>
    <message>
        <source>Somebody with the right to make keys creates one in Settings → Projects → API Keys, of the type Worker Registration.</source>
        <translation>Quelqu’un qui a le droit de créer des clés en crée un sous «&#xa0;Settings → Projects → API Keys&#xa0;», du type «&#xa0;Worker Registration&#xa0;».</translation>
    </message>
    <message>
        <source>What was written stands in %1.</source>
        <comment>a file</comment>
        <translation>Ce qui a été écrit se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupSteps</name>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a step of setting it up</comment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>a step</comment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a step</comment>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>a step</comment>
        <translation>%1, à venir</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupText</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>Agent de code</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation>Clé d’enregistrement</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Background service</source>
        <translation>Service d’arrière-plan</translation>
    </message>
    <message>
        <source>Agent answers</source>
        <translation>L’agent répond</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Signe de vie</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>Listé par la plateforme</translation>
    </message>
    <message>
        <source>Running sessions end</source>
        <translation>Fin des sessions en cours</translation>
    </message>
    <message>
        <source>Signed off from the platform</source>
        <translation>Désinscrit de la plateforme</translation>
    </message>
    <message>
        <source>State of the agent</source>
        <translation>État de l’agent</translation>
    </message>
    <message>
        <source>Logs, sessions, working copies</source>
        <translation>Journaux, sessions, copies de travail</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>at work…</source>
        <comment>a step</comment>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>in place already</source>
        <comment>a step</comment>
        <translation>déjà en place</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>sauté</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a step</comment>
        <translation>repris</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a step and what is known of it</comment>
        <translation>repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <comment>a command</comment>
        <translation>Dans un terminal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <comment>a button</comment>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>a button</comment>
        <translation>Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <comment>a button</comment>
        <translation>Retirer de cet ordinateur…</translation>
    </message>
    <message>
        <source>This computer is set up and takes work</source>
        <translation>Cet ordinateur est configuré et prend du travail</translation>
    </message>
    <message>
        <source>This computer is registered and takes work</source>
        <translation>Cet ordinateur est enregistré et prend du travail</translation>
    </message>
    <message>
        <source>Everything was removed</source>
        <translation>Tout a été retiré</translation>
    </message>
    <message>
        <source>This computer is being set up…</source>
        <translation>Configuration de cet ordinateur…</translation>
    </message>
    <message>
        <source>The set-up is being checked and completed…</source>
        <translation>La configuration est vérifiée et complétée…</translation>
    </message>
    <message>
        <source>The agent is being removed…</source>
        <translation>L’agent est retiré…</translation>
    </message>
    <message>
        <source>What was done is being taken back…</source>
        <translation>Ce qui a été fait est annulé…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message numerus="yes">
        <source>Canceled. %n step(s) were taken back</source>
        <translation>
            <numerusform>Annulé. %Ln étape a été reprise</numerusform>
            <numerusform>Annulé. %Ln étapes ont été reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled. Nothing had been changed</source>
        <translation>Annulé. Rien n’avait été modifié</translation>
    </message>
    <message>
        <source>It stopped at “%1”. Try again to go on</source>
        <comment>the name of a step</comment>
        <translation>Arrêté à «&#xa0;%1&#xa0;». Réessayez pour continuer</translation>
    </message>
    <message>
        <source>It stopped at “%1”. What worked is kept</source>
        <comment>the name of a step</comment>
        <translation>Arrêté à «&#xa0;%1&#xa0;». Ce qui a réussi est gardé</translation>
    </message>
    <message>
        <source>It did not end as it should</source>
        <translation>Cela ne s’est pas terminé comme prévu</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>Le programme de l’agent n’a pas été trouvé à côté de celui-ci. Réinstallez Rensei Desktop.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again; what worked is kept.</source>
        <translation>Le programme de l’agent n’a rien signalé pendant longtemps et a été arrêté. Réessayez&#x202f;; ce qui a réussi est gardé.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again; what worked is kept.</source>
        <translation>Le programme de l’agent s’est terminé sans résultat. Réessayez&#x202f;; ce qui a réussi est gardé.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again; what worked is kept.</source>
        <translation>Le programme de l’agent s’est terminé sans résultat. Il dit&#xa0;: «&#xa0;%1&#xa0;» Réessayez&#x202f;; ce qui a réussi est gardé.</translation>
    </message>
    <message>
        <source>Read and edit; ask before each command</source>
        <comment>what agents may do</comment>
        <translation>Lire et modifier&#x202f;; demander avant chaque commande</translation>
    </message>
    <message>
        <source>Read, edit and run in the session&apos;s folder</source>
        <comment>what agents may do</comment>
        <translation>Lire, modifier et exécuter dans le dossier de la session</translation>
    </message>
    <message>
        <source>Everything without asking</source>
        <comment>what agents may do</comment>
        <translation>Tout, sans demander</translation>
    </message>
    <message>
        <source>A coding agent reads and changes files in the session&apos;s folder. It asks you before it runs a command, or touches anything outside.</source>
        <translation>Un agent de code lit et modifie les fichiers du dossier de la session. Il vous demande avant d’exécuter une commande ou de toucher à quoi que ce soit en dehors.</translation>
    </message>
    <message>
        <source>A coding agent works in the session&apos;s folder by itself. It asks you before it does what reaches beyond: other folders, pushes, other computers.</source>
        <translation>Un agent de code travaille seul dans le dossier de la session. Il vous demande avant ce qui va au-delà&#xa0;: autres dossiers, envois (push), autres ordinateurs.</translation>
    </message>
    <message>
        <source>A coding agent never asks. Choose this only on a computer that holds nothing of yours.</source>
        <translation>Un agent de code ne demande jamais. Ne choisissez cela que sur un ordinateur qui ne contient rien à vous.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a coding agent, why it cannot be used</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <comment>a coding agent</comment>
        <translation>%1 (recommandé)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is written, where</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>bon</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>a check</comment>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>sauté</translation>
    </message>
    <message>
        <source>fixed, verified %1</source>
        <comment>14:02</comment>
        <translation>réparé, vérifié à %1</translation>
    </message>
    <message>
        <source>skipped until this works: %1</source>
        <comment>a check</comment>
        <translation>sauté tant que ceci ne marche pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer is being checked…</source>
        <translation>Vérification de cet ordinateur…</translation>
    </message>
    <message>
        <source>This computer could not be checked</source>
        <translation>Cet ordinateur n’a pas pu être vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%Ln vérification a échoué</numerusform>
            <numerusform>%Ln vérifications ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n check(s) need attention</source>
        <translation>
            <numerusform>Cela marche&#x202f;; %Ln vérification a besoin de vous</numerusform>
            <numerusform>Cela marche&#x202f;; %Ln vérifications ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>Le programme de l’agent n’a rien signalé pendant longtemps et a été arrêté. Réessayez.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>Le programme de l’agent s’est terminé sans résultat. Réessayez.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again.</source>
        <translation>Le programme de l’agent s’est terminé sans résultat. Il dit&#xa0;: «&#xa0;%1&#xa0;» Réessayez.</translation>
    </message>
    <message>
        <source>Other set-up</source>
        <translation>Autre configuration</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1, and runs (%2). It stays as it is. You can import its set-up once it has ended, only watch it, or start afresh beside it; then both share the work.</source>
        <translation>Un autre programme pour le même travail est installé sur cet ordinateur, dans %1, et tourne (%2). Il reste tel quel. Vous pouvez importer sa configuration une fois qu’il est arrêté, seulement l’observer, ou repartir de zéro à côté de lui&#x202f;; les deux se partagent alors le travail.</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1. It stays as it is. You can import its set-up, only watch its agent, or start afresh beside it.</source>
        <translation>Un autre programme pour le même travail est installé sur cet ordinateur, dans %1. Il reste tel quel. Vous pouvez importer sa configuration, seulement observer son agent, ou repartir de zéro à côté de lui.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be imported.</source>
        <translation>Elle ne contient rien qui puisse être importé.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1</source>
        <translation>Elle ne peut pas être importée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is for %1. To import it, sign in there first: go back, and enter that address.</source>
        <translation>Elle est prévue pour %1. Pour l’importer, connectez-vous d’abord là-bas&#xa0;: revenez en arrière et saisissez cette adresse.</translation>
    </message>
    <message>
        <source>Its registration key is not in its files. Sign in to import the rest; a key is then made.</source>
        <translation>Sa clé d’enregistrement n’est pas dans ses fichiers. Connectez-vous pour importer le reste&#x202f;; une clé sera alors créée.</translation>
    </message>
    <message>
        <source>An import takes over: %1.</source>
        <translation>L’importation reprend&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Configurer cet ordinateur</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Cela n’a pas pu être modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <comment>in the browser</comment>
        <translation>Créer une clé…</translation>
    </message>
    <message>
        <source>I have a registration token…</source>
        <translation>J’ai un jeton d’enregistrement…</translation>
    </message>
    <message>
        <source>Try it with the demo platform</source>
        <translation>Essayer avec la plateforme de démonstration</translation>
    </message>
    <message>
        <source>Sign in to your platform</source>
        <translation>Connectez-vous à votre plateforme</translation>
    </message>
    <message>
        <source>This computer can run the coding agents of your team&apos;s sessions. It takes one key, one choice and one click.</source>
        <translation>Cet ordinateur peut exécuter les agents de code des sessions de votre équipe. Il faut une clé, un choix et un clic.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Make this computer take work</source>
        <translation>Faire prendre du travail à cet ordinateur</translation>
    </message>
    <message>
        <source>This computer is set up already. You may choose anew.</source>
        <translation>Cet ordinateur est déjà configuré. Vous pouvez choisir de nouveau.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>Afficher l’état</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>Aucun navigateur ne s’est ouvert. Ouvrez cette adresse dans l’un d’eux&#xa0;:</translation>
    </message>
    <message>
        <source>The demo did not start. In a terminal, “rensei-desktop --demo” says why.</source>
        <translation>La démonstration n’a pas démarré. Dans un terminal, «&#xa0;rensei-desktop --demo&#xa0;» dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindows</name>
    <message>
        <source>Configuration of the agent</source>
        <translation>Configuration de l’agent</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>Réglages de ce programme</translation>
    </message>
    <message>
        <source>State of both, sessions and working copies</source>
        <translation>État des deux, sessions et copies de travail</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
</context>
<context>
    <name>rensei::app::Shortcut</name>
    <message>
        <source>Show these shortcuts</source>
        <translation>Afficher ces raccourcis</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Step back, then close the window</source>
        <translation>Revenir en arrière, puis fermer la fenêtre</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>Chercher dans les identifiants et les titres</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Actualiser la liste</translation>
    </message>
    <message>
        <source>Show the details of the session</source>
        <translation>Afficher les détails de la session</translation>
    </message>
    <message>
        <source>Open the session in the browser</source>
        <translation>Ouvrir la session dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>Arrêter la session</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Déplier l’entrée</translation>
    </message>
    <message>
        <source>Fold the entry</source>
        <translation>Replier l’entrée</translation>
    </message>
    <message>
        <source>Open or fold the entry</source>
        <translation>Déplier ou replier l’entrée</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>All windows</source>
        <translation>Toutes les fenêtres</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Details of a session</source>
        <translation>Détails d’une session</translation>
    </message>
    <message>
        <source>Status, and the check of this computer</source>
        <translation>État, et vérification de cet ordinateur</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>rensei::app::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>a key</comment>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>Se connecter à %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInForm</name>
    <message>
        <source>Paste</source>
        <comment>the clipboard, into the field beside</comment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Keep until quit</source>
        <comment>the key, in memory only</comment>
        <translation>Conserver jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <comment>the field for its address</comment>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>the field for it</comment>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Create one in Settings → API Keys. It is kept in your keychain.</source>
        <translation>Créez-en une sous «&#xa0;Settings → API Keys&#xa0;». Elle est conservée dans votre trousseau.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Checking with the platform…</source>
        <translation>Vérification auprès de la plateforme…</translation>
    </message>
    <message>
        <source>This platform has no accounts: it checks no keys, and shows its sessions to everybody who can reach it.</source>
        <translation>Cette plateforme n’a pas de comptes&#xa0;: elle ne vérifie pas de clés et montre ses sessions à quiconque peut l’atteindre.</translation>
    </message>
    <message>
        <source>Use this platform</source>
        <translation>Utiliser cette plateforme</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Add the other account</source>
        <translation>Ajouter l’autre compte</translation>
    </message>
    <message>
        <source>Use the other account</source>
        <translation>Utiliser l’autre compte</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignalText</name>
    <message>
        <source>%1 · noticed %2</source>
        <comment>a signal of a session&apos;s health, 9 min ago</comment>
        <translation>%1 · remarqué %2</translation>
    </message>
    <message>
        <source>Its activity shows: %1.</source>
        <comment>npm test × 37 in 9 min, same output</comment>
        <translation>Son activité montre : %1.</translation>
    </message>
    <message>
        <source>It has worked for %1.</source>
        <comment>52 min</comment>
        <translation>Elle travaille depuis %1.</translation>
    </message>
    <message>
        <source>The last that it did was %1.</source>
        <comment>9 min ago</comment>
        <translation>Sa dernière action remonte à : %1.</translation>
    </message>
    <message>
        <source>It was claimed %1.</source>
        <comment>9 min ago</comment>
        <translation>Elle a été prise en charge %1.</translation>
    </message>
    <message>
        <source>See below what it does. If it gets no further, write to it, or stop it.</source>
        <translation>Voyez ci-dessous ce qu’elle fait. Si elle n’avance pas, écrivez-lui ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Check the computer that it runs on. If it stays silent, stop the session.</source>
        <translation>Vérifiez l’ordinateur sur lequel elle tourne. S’il reste muet, arrêtez la session.</translation>
    </message>
    <message>
        <source>Write to it what to do instead, or stop it.</source>
        <translation>Écrivez-lui ce qu’elle doit faire à la place, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>If nothing begins soon, stop it.</source>
        <translation>Si rien ne commence bientôt, arrêtez-la.</translation>
    </message>
    <message>
        <source>The platform does not say why. See below what it does.</source>
        <translation>La plateforme ne dit pas pourquoi. Voyez ci-dessous ce qu’elle fait.</translation>
    </message>
    <message>
        <source>The platform reports this, and its documents do not say what it means. See below what the session does.</source>
        <translation>La plateforme le signale, et ses documents ne disent pas ce que cela signifie. Voyez ci-dessous ce que fait la session.</translation>
    </message>
</context>
<context>
    <name>rensei::app::StartText</name>
    <message>
        <source>The state folder cannot be used: %1</source>
        <translation>Le dossier d’état n’est pas utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The desktop that runs already (process %1) does not answer. End it, then try again.</source>
        <translation>Rensei Desktop tourne déjà (processus %1) et ne répond pas. Arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The desktop that runs already does not answer. End it, then try again.</source>
        <translation>Rensei Desktop tourne déjà et ne répond pas. Arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Rensei Desktop runs already, on the display %1. Its window has opened there. To have it here, quit it there first.</source>
        <translation>Rensei Desktop tourne déjà, sur l’affichage %1. Sa fenêtre s’y est ouverte. Pour l’avoir ici, quittez-le d’abord là-bas.</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusText</name>
    <message>
        <source>The agent is starting</source>
        <translation>L’agent démarre</translation>
    </message>
    <message>
        <source>The agent stopped unexpectedly and is being started again</source>
        <translation>L’agent s’est arrêté de façon imprévue et redémarre</translation>
    </message>
    <message>
        <source>The agent keeps stopping</source>
        <translation>L’agent s’arrête sans cesse</translation>
    </message>
    <message>
        <source>The agent is not running</source>
        <translation>L’agent ne tourne pas</translation>
    </message>
    <message>
        <source>Another agent is in the way</source>
        <translation>Un autre agent gêne</translation>
    </message>
    <message>
        <source>The agent cannot be started</source>
        <translation>L’agent ne peut pas être démarré</translation>
    </message>
    <message>
        <source>The agent does not answer</source>
        <translation>L’agent ne répond pas</translation>
    </message>
    <message>
        <source>The disk of this computer is almost full</source>
        <translation>Le disque de cet ordinateur est presque plein</translation>
    </message>
    <message>
        <source>The clock of this computer is off by more than a minute</source>
        <translation>L’horloge de cet ordinateur est décalée de plus d’une minute</translation>
    </message>
    <message>
        <source>The platform gives this computer no work</source>
        <translation>La plateforme ne donne pas de travail à cet ordinateur</translation>
    </message>
    <message>
        <source>This computer has no runner, so it takes no work</source>
        <translation>Cet ordinateur n’a pas d’exécuteur, il ne prend donc pas de travail</translation>
    </message>
    <message>
        <source>The agent&apos;s configuration cannot be used</source>
        <translation>La configuration de l’agent est inutilisable</translation>
    </message>
    <message>
        <source>Reports wait for the platform to take them</source>
        <translation>Des rapports attendent que la plateforme les prenne</translation>
    </message>
    <message>
        <source>The platform does not serve the agent</source>
        <translation>La plateforme ne sert pas l’agent</translation>
    </message>
    <message>
        <source>This computer cannot do the work that it is given</source>
        <translation>Cet ordinateur ne sait pas faire le travail qu’il reçoit</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files</source>
        <translation>L’agent ne peut presque plus ouvrir de fichiers</translation>
    </message>
    <message>
        <source>The agent has not been heard from for a while</source>
        <translation>L’agent n’a plus donné signe depuis un moment</translation>
    </message>
    <message>
        <source>This computer offers no slots for sessions</source>
        <translation>Cet ordinateur n’offre aucune place aux sessions</translation>
    </message>
    <message>
        <source>The agent is paused</source>
        <translation>L’agent est en pause</translation>
    </message>
    <message>
        <source>The agent takes no new sessions</source>
        <translation>L’agent ne prend pas de nouvelles sessions</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>On ne sait encore rien</translation>
    </message>
    <message>
        <source>The platform has not answered for a while</source>
        <translation>La plateforme n’a pas répondu depuis un moment</translation>
    </message>
    <message>
        <source>Skipped until you are signed in</source>
        <translation>Sauté tant que vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>The platform has trouble of its own</source>
        <translation>La plateforme a elle-même des difficultés</translation>
    </message>
    <message>
        <source>The platform gave an answer that cannot be read</source>
        <translation>La plateforme a donné une réponse illisible</translation>
    </message>
    <message>
        <source>Your key may not see this</source>
        <translation>Votre clé ne peut pas voir cela</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Your key cannot be read</source>
        <translation>Votre clé ne peut pas être lue</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>Votre clé a été refusée</translation>
    </message>
    <message>
        <source>The stored key cannot sign in</source>
        <translation>La clé enregistrée ne permet pas de se connecter</translation>
    </message>
    <message>
        <source>This platform has no accounts</source>
        <translation>Cette plateforme n’a pas de comptes</translation>
    </message>
    <message>
        <source>Another program answers in the agent&apos;s place</source>
        <translation>Un autre programme répond à la place de l’agent</translation>
    </message>
    <message>
        <source>The agent does not get ready</source>
        <translation>L’agent n’est pas prêt</translation>
    </message>
    <message>
        <source>The agent works for another platform</source>
        <translation>L’agent travaille pour une autre plateforme</translation>
    </message>
    <message>
        <source>This computer is not registered yet</source>
        <translation>Cet ordinateur n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>The agent cannot read its registration token</source>
        <translation>L’agent ne peut pas lire son jeton d’enregistrement</translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>Cet ordinateur ne prend pas de travail&#xa0;: la plateforme a refusé de l’enregistrer</translation>
    </message>
    <message>
        <source>This computer is not registered with the platform</source>
        <translation>Cet ordinateur n’est pas enregistré sur la plateforme</translation>
    </message>
    <message>
        <source>The agent does not say whether it is registered</source>
        <translation>L’agent ne dit pas s’il est enregistré</translation>
    </message>
    <message>
        <source>The platform does not see this computer</source>
        <translation>La plateforme ne voit pas cet ordinateur</translation>
    </message>
    <message>
        <source>Whether the platform sees this computer is not known</source>
        <translation>On ne sait pas si la plateforme voit cet ordinateur</translation>
    </message>
    <message>
        <source>The platform does not tell</source>
        <translation>La plateforme ne le dit pas</translation>
    </message>
    <message>
        <source>The platform refused to register this computer</source>
        <translation>La plateforme a refusé d’enregistrer cet ordinateur</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>the agent</comment>
        <translation>démarre</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>this platform has no accounts</source>
        <translation>cette plateforme n’a pas de comptes</translation>
    </message>
    <message>
        <source>organisation key</source>
        <translation>clé d’organisation</translation>
    </message>
    <message>
        <source>project key</source>
        <translation>clé de projet</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>clé d’utilisateur</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 sur %2 en cours</translation>
    </message>
    <message>
        <source>not told whether this host is visible</source>
        <translation>il n’est pas dit si cet hôte est visible</translation>
    </message>
    <message>
        <source>this host is visible</source>
        <translation>cet hôte est visible</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>your key may not see it</source>
        <translation>votre clé ne peut pas le voir</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (non disponible)</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s)</source>
        <translation>
            <numerusform>%Ln autre hôte</numerusform>
            <numerusform>%Ln autres hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>à la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>It takes no new sessions until there is more space.</source>
        <translation>Il ne prend pas de nouvelles sessions tant qu’il n’y a pas plus d’espace.</translation>
    </message>
    <message>
        <source>Set the clock, or have the system set it.</source>
        <translation>Réglez l’horloge, ou laissez le système la régler.</translation>
    </message>
    <message>
        <source>Install a coding agent, or name one under “runners” in the agent&apos;s configuration.</source>
        <translation>Installez un agent de code, ou nommez-en un sous «&#xa0;runners&#xa0;» dans la configuration de l’agent.</translation>
    </message>
    <message>
        <source>They are delivered by themselves when it does.</source>
        <translation>Ils seront remis d’eux-mêmes dès qu’elle le fera.</translation>
    </message>
    <message>
        <source>It takes no new sessions until one ends. Raise the limit of open files and start it again.</source>
        <translation>Il ne prend pas de nouvelles sessions avant que l’une se termine. Augmentez la limite de fichiers ouverts et redémarrez-le.</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n time(s) in a row and ended each time. Its log may say why.</source>
        <translation>
            <numerusform>Il a été démarré %Ln fois et s’est arrêté. Son journal dit peut-être pourquoi.</numerusform>
            <numerusform>Il a été démarré %Ln fois de suite et s’est arrêté chaque fois. Son journal dit peut-être pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped it in good order.</source>
        <translation>Quelqu’un l’a arrêté en bonne et due forme.</translation>
    </message>
    <message>
        <source>An agent has the same folder and does not answer. End it, and this one is started.</source>
        <translation>Un agent a le même dossier et ne répond pas. Arrêtez-le, et celui-ci démarrera.</translation>
    </message>
    <message>
        <source>%1 uses its port and does not answer. End it, and the agent is started.</source>
        <translation>%1 utilise son port et ne répond pas. Arrêtez-le, et l’agent démarrera.</translation>
    </message>
    <message>
        <source>Its program is missing or cannot be run. Install Rensei Desktop again.</source>
        <translation>Son programme manque ou ne peut pas être exécuté. Réinstallez Rensei Desktop.</translation>
    </message>
    <message>
        <source>It takes no new work meanwhile, and tries again automatically. Its log may say why.</source>
        <translation>Il ne prend pas de nouveau travail entre-temps et réessaie de lui-même. Son journal dit peut-être pourquoi.</translation>
    </message>
    <message>
        <source>Its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>Son exécution ici s’est terminée à %1. Arrêtez-la, pour que la plateforme ne l’attende plus.</translation>
    </message>
    <message>
        <source>Give it a registration token to have it take sessions.</source>
        <translation>Donnez-lui un jeton d’enregistrement pour qu’il prenne des sessions.</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>Renouvelez l’enregistrement d’un clic, ou créez un nouveau jeton sur la plateforme.</translation>
    </message>
    <message>
        <source>Unlock the keychain. The agent tries again automatically.</source>
        <translation>Déverrouillez le trousseau. L’agent réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Its configuration sets the number of slots to 0.</source>
        <translation>Sa configuration fixe le nombre de places à 0.</translation>
    </message>
    <message>
        <source>It is on another port than usual: %1 uses that.</source>
        <translation>Il est sur un autre port que d’habitude&#xa0;: %1 utilise celui-là.</translation>
    </message>
    <message>
        <source>It was started again after it stopped unexpectedly at %1.</source>
        <translation>Il a redémarré après s’être arrêté de façon imprévue à %1.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>Elle a peut-être été révoquée ou a expiré. Les sessions continuent entre-temps.</translation>
    </message>
    <message>
        <source>Sign in with a key to see your sessions here.</source>
        <translation>Connectez-vous avec une clé pour voir vos sessions ici.</translation>
    </message>
    <message>
        <source>It did moments ago. The agent is being registered again.</source>
        <translation>Elle le voyait il y a un instant. L’agent est enregistré de nouveau.</translation>
    </message>
    <message>
        <source>Its agent runs, but the platform does not list this host. Its registration may have ended.</source>
        <translation>Son agent tourne, mais la plateforme ne liste pas cet hôte. Son enregistrement a peut-être pris fin.</translation>
    </message>
    <message>
        <source>Last known %1.</source>
        <translation>Dernière information %1.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) need attention</source>
        <translation>
            <numerusform>%Ln session a besoin de vous</numerusform>
            <numerusform>%Ln sessions ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of agents wait for you</source>
        <translation>
            <numerusform>%Ln question d’un agent vous attend</numerusform>
            <numerusform>%Ln questions d’agents vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sessions running</source>
        <translation>%1 sessions sur %2 en cours</translation>
    </message>
    <message>
        <source>All good · %1</source>
        <translation>Tout va bien · %1</translation>
    </message>
    <message>
        <source>Rensei: %1</source>
        <translation>Rensei&#xa0;: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 working</source>
        <comment>sessions on all hosts</comment>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>sessions on all hosts</comment>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>sessions on all hosts, today</comment>
        <translation>%1 terminées</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>$25.15</comment>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>Rensei Desktop %1</source>
        <comment>a version</comment>
        <translation>Rensei Desktop %1</translation>
    </message>
    <message>
        <source>%1 · agent %2, up %3</source>
        <comment>the desktop&apos;s version, the agent&apos;s, 3 h 12 min</comment>
        <translation>%1 · agent %2, en marche depuis %3</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a check</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>a check</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a check</comment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>a check</comment>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Le démarrer</translation>
    </message>
    <message>
        <source>Restart it…</source>
        <translation>Le redémarrer…</translation>
    </message>
    <message>
        <source>Show its log…</source>
        <translation>Afficher son journal…</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>Configurer cet ordinateur…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>Renouveler l’enregistrement</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>Ouvrir la configuration</translation>
    </message>
    <message>
        <source>Offer slots</source>
        <comment>the agent takes sessions</comment>
        <translation>Offrir des places</translation>
    </message>
    <message>
        <source>Set the clock…</source>
        <translation>Régler l’horloge…</translation>
    </message>
    <message>
        <source>Coding agents…</source>
        <translation>Agents de code…</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>Libérer de l’espace…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <comment>a session</comment>
        <translation>L’arrêter…</translation>
    </message>
    <message>
        <source>not registered</source>
        <comment>a check</comment>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>needs a key</source>
        <comment>a check</comment>
        <translation>demande une clé</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>bon</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>inconnu pour le moment</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>sauté</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>sessions running</source>
        <translation>sessions en cours</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a state</comment>
        <translation>erreur</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>a state</comment>
        <translation>vérification</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform</source>
        <translation>Il n’y a pas de liaison sûre avec la plateforme</translation>
    </message>
    <message>
        <source>The proxy of your network wants a password</source>
        <translation>Le proxy de votre réseau demande un mot de passe</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>La plateforme est injoignable</translation>
    </message>
    <message>
        <source>It failed because %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>Échec, parce que %1. Si votre réseau a son propre certificat, indiquez son fichier sous «&#xa0;network: caFile&#xa0;» dans la configuration de l’agent.</translation>
    </message>
    <message>
        <source>No answer from %1. It is asked again automatically.</source>
        <translation>Pas de réponse de %1. La question est reposée d’elle-même.</translation>
    </message>
    <message>
        <source>skipped until the agent works</source>
        <translation>sauté tant que l’agent ne marche pas</translation>
    </message>
    <message>
        <source>skipped until the platform answers</source>
        <translation>sauté tant que la plateforme ne répond pas</translation>
    </message>
    <message>
        <source>skipped until you are signed in</source>
        <translation>sauté tant que vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Fixed, verified %1.</source>
        <comment>14:02</comment>
        <translation>Réparé, vérifié à %1.</translation>
    </message>
    <message>
        <source>The agent runs, but the platform has not heard from it since %1</source>
        <translation>L’agent tourne, mais la plateforme n’a plus rien reçu de lui depuis %1</translation>
    </message>
    <message>
        <source>The platform says that a session works on this computer, but nothing runs here</source>
        <translation>La plateforme dit qu’une session tourne sur cet ordinateur, mais rien ne tourne ici</translation>
    </message>
    <message>
        <source>The platform says that %1 works on this computer, but nothing runs here</source>
        <comment>ENG-124</comment>
        <translation>La plateforme dit que %1 tourne sur cet ordinateur, mais rien ne tourne ici</translation>
    </message>
    <message>
        <source>It works for %1 and stays registered there, whichever account is used here.</source>
        <translation>Il travaille pour %1 et y reste enregistré, quel que soit le compte utilisé ici.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Cet ordinateur n’a pas de réseau</translation>
    </message>
    <message>
        <source>Connect it to one. The platform is asked again as soon as it is.</source>
        <translation>Connectez-le à un réseau. La plateforme sera interrogée de nouveau dès qu’il le sera.</translation>
    </message>
    <message>
        <source>only watched</source>
        <comment>another program&apos;s agent</comment>
        <translation>seulement observé</translation>
    </message>
    <message>
        <source>The other program&apos;s agent does not answer</source>
        <translation>L’agent de l’autre programme ne répond pas</translation>
    </message>
    <message>
        <source>The other program&apos;s agent is paused</source>
        <translation>L’agent de l’autre programme est en pause</translation>
    </message>
    <message>
        <source>The other program&apos;s agent takes no new sessions</source>
        <translation>L’agent de l’autre programme ne prend pas de nouvelles sessions</translation>
    </message>
    <message>
        <source>It is only watched from here.</source>
        <translation>Il est seulement observé d’ici.</translation>
    </message>
    <message>
        <source>Nothing listens as an agent at %1. Start that program, or set this computer up to have an agent of its own.</source>
        <translation>Aucun agent n’écoute à %1. Démarrez ce programme, ou configurez cet ordinateur pour qu’il ait son propre agent.</translation>
    </message>
    <message>
        <source>It failed because %1. Enter both in the settings, under Network.</source>
        <translation>Échec, parce que %1. Saisissez les deux dans les paramètres, sous « Réseau ».</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusWindow</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>Configurer cet ordinateur…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sessions…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>14:02</comment>
        <translation>remarqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer les données de diagnostic…</translation>
    </message>
    <message>
        <source>Show what waits…</source>
        <comment>for a person</comment>
        <translation>Afficher ce qui attend…</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimeText</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>il y a %1 h</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 j %2 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
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
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineText</name>
    <message>
        <source>completed</source>
        <comment>how a session ended</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a session ended</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a session ended</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>handed back</source>
        <comment>how a session ended: to the platform</comment>
        <translation>rendue</translation>
    </message>
    <message>
        <source>next turn</source>
        <comment>how a session ended: its next turn begins</comment>
        <translation>tour suivant</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>how a session ended: it is another computer&apos;s</comment>
        <translation>cédée</translation>
    </message>
    <message>
        <source>thought</source>
        <comment>in a timeline</comment>
        <translation>pensée</translation>
    </message>
    <message>
        <source>change</source>
        <comment>in a timeline: of a file</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>tool</source>
        <comment>in a timeline</comment>
        <translation>outil</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>in a timeline</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>error</source>
        <comment>in a timeline</comment>
        <translation>erreur</translation>
    </message>
    <message>
        <source>progress</source>
        <comment>in a timeline</comment>
        <translation>progrès</translation>
    </message>
    <message>
        <source>note</source>
        <comment>in a timeline</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>message</source>
        <comment>in a timeline: from a person</comment>
        <translation>message</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>in a timeline: a person, whether it may</comment>
        <translation>demande</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>in a timeline</comment>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>in a timeline</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>in a timeline</comment>
        <translation>attend</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>in a timeline</comment>
        <translation>s’arrête</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>in a timeline</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>in a timeline: not paused any more</comment>
        <translation>continue</translation>
    </message>
    <message>
        <source>started</source>
        <comment>in a timeline: the agent&apos;s program</comment>
        <translation>démarré</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>in a timeline: an earlier conversation</comment>
        <translation>repris</translation>
    </message>
    <message>
        <source>link</source>
        <comment>in a timeline</comment>
        <translation>lien</translation>
    </message>
    <message>
        <source>by a person: %1</source>
        <translation>par une personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>by the rules: %1</source>
        <translation>selon les règles&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody was there to ask: %1</source>
        <translation>personne n’était là pour répondre&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody answered in time: %1</source>
        <translation>personne n’a répondu à temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>for a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>for a limit of its provider</source>
        <translation>la fin d’une limite de son fournisseur</translation>
    </message>
    <message>
        <source>for a limit of its provider: %1</source>
        <translation>la fin d’une limite de son fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the agent&apos;s program runs</source>
        <translation>le programme de l’agent tourne</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>une conversation précédente continue</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>aucun autre tour ne commence</translation>
    </message>
    <message>
        <source>%1 × %2 in %3, same output</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2 en %3, même sortie</translation>
    </message>
    <message>
        <source>%1 × %2 in %3</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2 en %3</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <comment>lines added and removed</comment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a tool call</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an entry of a timeline</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an entry of a timeline</comment>
        <translation>fermée</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken entry</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries contain it</source>
        <translation>
            <numerusform>%1 sur %Ln entrée le contient</numerusform>
            <numerusform>%1 sur %Ln entrées le contiennent</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step of a plan</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step of a plan</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of a plan</comment>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineView</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayApplication</name>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification</translation>
    </message>
    <message>
        <source>Rensei Desktop has a window instead. It opens, too, when you start Rensei Desktop again.</source>
        <translation>Rensei Desktop a une fenêtre à la place. Elle s’ouvre aussi quand vous lancez Rensei Desktop de nouveau.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program and its number</comment>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>The settings of the clock cannot be opened from here. Open them yourself, and have the system set the time.</source>
        <translation>Les réglages de l’horloge ne peuvent pas être ouverts d’ici. Ouvrez-les vous-même, et laissez le système régler l’heure.</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>Afficher l’état</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Aucun programme n’a ouvert ce dossier. Ouvrez-le dans un gestionnaire de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayMenu</name>
    <message>
        <source>Sessions…</source>
        <translation>Sessions…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>État…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>Configurer cet ordinateur…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>the menu of what can be done with it</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the agent takes no more sessions</comment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>the agent and its sessions</comment>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Restart…</source>
        <comment>the agent</comment>
        <translation>Redémarrer…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Questions of agents</source>
        <translation>Questions d’agents</translation>
    </message>
    <message>
        <source>Red and failed sessions</source>
        <translation>Sessions rouges et en échec</translation>
    </message>
    <message>
        <source>Account, agent and platform</source>
        <translation>Compte, agent et plateforme</translation>
    </message>
    <message>
        <source>None from %1 to %2</source>
        <comment>22:00, 07:00</comment>
        <translation>Aucune de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>Takes up to %n session(s)</source>
        <translation>
            <numerusform>Prend jusqu’à %Ln session</numerusform>
            <numerusform>Prend jusqu’à %Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes sessions</source>
        <comment>how many is not known</comment>
        <translation>Prend des sessions</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <comment>a mark, what is wrong, what a click does</comment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Quit now…</source>
        <translation>Quitter maintenant…</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateNotice</name>
    <message>
        <source>No program opened this page. Open it in a browser:</source>
        <translation>Aucun programme n’a ouvert cette page. Ouvrez-la dans un navigateur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateText</name>
    <message>
        <source>Version %1 is out (you have %2)</source>
        <comment>of Rensei Desktop: 0.2.0, 0.1.0</comment>
        <translation>La version %1 est disponible (vous avez %2)</translation>
    </message>
    <message>
        <source>Install it the way that you installed this one.</source>
        <translation>Installez-la comme vous avez installé celle-ci.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <comment>of a version, in a browser</comment>
        <translation>Ouvrir sa page</translation>
    </message>
</context>
</TS>
