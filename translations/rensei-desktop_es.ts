<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Mayús</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar la dirección del en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountCard</name>
    <message>
        <source>Switch to it</source>
        <translation>Cambiar a esta cuenta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>an account</comment>
        <translation>%1, en uso</translation>
    </message>
    <message>
        <source>%1, its key is being read…</source>
        <comment>an account</comment>
        <translation>%1, leyendo su clave…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>an account</comment>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <comment>an account</comment>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an account</comment>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an account</comment>
        <translation>Quitar %1</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
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
        <translation>proyecto %1</translation>
    </message>
    <message>
        <source>registration token of this computer</source>
        <translation>token de alta de este equipo</translation>
    </message>
    <message>
        <source>OAuth client, for the command line only</source>
        <translation>cliente OAuth, solo para la línea de órdenes</translation>
    </message>
    <message>
        <source>key of an organization</source>
        <translation>clave de una organización</translation>
    </message>
    <message>
        <source>key of a project</source>
        <translation>clave de un proyecto</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>clave de usuario</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a key</comment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>being checked…</source>
        <comment>a key</comment>
        <translation>comprobándose…</translation>
    </message>
    <message>
        <source>works, checked %1</source>
        <comment>a key; 3 min ago</comment>
        <translation>funciona, comprobada %1</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <comment>a key</comment>
        <translation>rechazada por la plataforma</translation>
    </message>
    <message>
        <source>not needed: this platform checks no keys</source>
        <comment>a key</comment>
        <translation>no hace falta: esta plataforma no comprueba claves</translation>
    </message>
    <message>
        <source>not checked: the platform gave no answer</source>
        <comment>a key</comment>
        <translation>sin comprobar: la plataforma no respondió</translation>
    </message>
    <message>
        <source>none is stored on this computer</source>
        <comment>a key</comment>
        <translation>no hay ninguna guardada en este equipo</translation>
    </message>
    <message>
        <source>cannot be read from the keychain</source>
        <comment>a key</comment>
        <translation>no se puede leer del llavero</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the kind of a key, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The other one can be added as “%4”.</source>
        <translation>Esta clave pertenece a otra cuenta: %1. «%2» es la cuenta de %3, y conserva su propia clave. La otra se puede añadir como «%4».</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The key can be stored for “%4”, which is here already.</source>
        <translation>Esta clave pertenece a otra cuenta: %1. «%2» es la cuenta de %3, y conserva su propia clave. La clave se puede guardar para «%4», que ya está aquí.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Otra cuenta tiene este nombre. Elija uno distinto.</translation>
    </message>
    <message>
        <source>A name has up to 40 letters from A to Z, digits, dots, dashes and underscores, and begins with a letter or digit.</source>
        <translation>Un nombre tiene hasta 40 letras de la A a la Z, cifras, puntos, guiones y guiones bajos, y empieza por una letra o una cifra.</translation>
    </message>
    <message>
        <source>No key is stored for it on this computer. Sign in to it.</source>
        <translation>No hay ninguna clave guardada para ella en este equipo. Inicie sesión en ella.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be changed. Check the free space on the disk and the permissions of the folder of the configuration, then try again.</source>
        <translation>La lista de cuentas no se puede cambiar. Compruebe el espacio libre del disco y los permisos de la carpeta de la configuración, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps by the command line.</source>
        <translation>Se quitó entretanto, quizá desde la línea de órdenes.</translation>
    </message>
    <message>
        <source>“%1” is not used, and nothing has changed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>«%1» no se usa, y nada ha cambiado. %2</translation>
    </message>
    <message>
        <source>The command line has switched to “%1”, which is not used here yet. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>La línea de órdenes ha cambiado a «%1», que aquí aún no se usa. %2</translation>
    </message>
    <message>
        <source>“%1” keeps its name. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>«%1» conserva su nombre. %2</translation>
    </message>
    <message>
        <source>“%1” is not removed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>«%1» no se ha quitado. %2</translation>
    </message>
    <message>
        <source>Its key is stored and used, but the account “%1” is not in the list. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>Su clave está guardada y en uso, pero la cuenta «%1» no está en la lista. %2</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Preguntando a la plataforma…</translation>
    </message>
    <message>
        <source>The platform has not named an organization for this account. Sign in, and check again.</source>
        <translation>La plataforma no ha indicado ninguna organización para esta cuenta. Inicie sesión y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This organization has no keys of hosts.</source>
        <translation>Esta organización no tiene claves de hosts.</translation>
    </message>
    <message>
        <source>This platform shows its keys only on its own page.</source>
        <translation>Esta plataforma solo muestra sus claves en su propia página.</translation>
    </message>
    <message>
        <source>Your key may not see the keys of hosts. Look at them on the platform&apos;s page.</source>
        <translation>Su clave no puede ver las claves de los hosts. Véalas en la página de la plataforma.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: this platform revokes keys only on its own page.</source>
        <translation>«%1» no se revocó: esta plataforma solo revoca claves en su propia página.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: your key may not do that. Revoke it on the platform&apos;s page, or ask an administrator.</source>
        <translation>«%1» no se revocó: su clave no puede hacerlo. Revóquela en la página de la plataforma, o pídalo a un administrador.</translation>
    </message>
    <message>
        <source>It is not certain that “%1” was revoked: the platform cannot be reached. Check again when it is back.</source>
        <translation>No es seguro que «%1» se revocara: no se puede llegar a la plataforma. Compruébelo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: the platform answered %2. Try again later.</source>
        <translation>«%1» no se revocó: la plataforma respondió %2. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a key; yesterday</comment>
        <translation>creada %1</translation>
    </message>
    <message>
        <source>not known when it was made</source>
        <comment>a key</comment>
        <translation>no se sabe cuándo se creó</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>a key; 3 h ago</comment>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>not known when it was last used</source>
        <comment>a key</comment>
        <translation>no se sabe cuándo se usó por última vez</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>This is the key of this computer: it takes no more work until its registration is renewed. To replace the key, choose “Renew…” instead.</source>
        <translation>Esta es la clave de este equipo: no aceptará más trabajo hasta que se renueve su alta. Para sustituir la clave, elija «Renovar…» en su lugar.</translation>
    </message>
    <message>
        <source>The computers that use it take no more work until they are registered anew. This cannot be taken back.</source>
        <translation>Los equipos que la usan no aceptarán más trabajo hasta que se registren de nuevo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Another program is changing the list of accounts. Try again in a moment.</source>
        <translation>Otro programa está cambiando la lista de cuentas. Vuelva a intentarlo en un momento.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountWindows</name>
    <message>
        <source>You are signed out here, but the keychain still holds the key. Remove it there.</source>
        <translation>Aquí ha cerrado la sesión, pero el llavero aún guarda la clave. Quítela allí.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>&amp;Check the keys</source>
        <translation>&amp;Comprobar las claves</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read, so it may be out of date. Correct the file contexts.json beside the agent&apos;s configuration, or remove it.</source>
        <translation>La lista de cuentas no se puede leer, así que puede no estar al día. Corrija el archivo contexts.json, junto a la configuración del agente, o quítelo.</translation>
    </message>
    <message>
        <source>The key comes from the variable RENSEI_API_KEY, which takes the place of every stored key. To use the stored ones, start Rensei Desktop without it.</source>
        <translation>La clave viene de la variable RENSEI_API_KEY, que sustituye a todas las claves guardadas. Para usar las guardadas, arranque Rensei Desktop sin ella.</translation>
    </message>
    <message>
        <source>The command line uses “%1”, an OAuth client. Rensei Desktop cannot use it and keeps its account.</source>
        <translation>La línea de órdenes usa «%1», un cliente OAuth. Rensei Desktop no puede usarlo y conserva su cuenta.</translation>
    </message>
    <message>
        <source>Switching changes what is shown here and what the command line asks about. The agent of this computer keeps its own registration.</source>
        <translation>Al cambiar de cuenta cambia lo que se muestra aquí y aquello por lo que pregunta la línea de órdenes. El agente de este equipo conserva su propia alta.</translation>
    </message>
    <message>
        <source>The agent of this computer keeps its own registration: it works for %1, whichever account is used here.</source>
        <translation>El agente de este equipo conserva su propia alta: trabaja para %1, sea cual sea la cuenta que se use aquí.</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Quitar una cuenta</translation>
    </message>
    <message>
        <source>Remove the account %1 from this computer?</source>
        <translation>¿Quitar la cuenta %1 de este equipo?</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and you are signed out. On the platform the key stays valid until it is revoked there.</source>
        <translation>Su clave se quita del llavero, y se cierra su sesión. En la plataforma, la clave sigue siendo válida hasta que se revoque allí.</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain. On the platform the key stays valid until it is revoked there.</source>
        <translation>Su clave se quita del llavero. En la plataforma, la clave sigue siendo válida hasta que se revoque allí.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>rensei::app::AdvancedPage</name>
    <message>
        <source>Control &amp;port of the agent</source>
        <translation>&amp;Puerto de control del agente</translation>
    </message>
    <message>
        <source>This program and rensei-agent reach the agent there, on this computer only. Usual: %1. It counts when the agent has been restarted.</source>
        <comment>a number</comment>
        <translation>Este programa y rensei-agent llegan al agente por ahí, solo en este equipo. Lo habitual: %1. Se aplica cuando se haya reiniciado el agente.</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>cualquiera que esté libre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a file or folder</comment>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a file or folder</comment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>This is not there yet: it is made when it is first needed.</source>
        <translation>Esto aún no existe: se crea cuando hace falta por primera vez.</translation>
    </message>
    <message>
        <source>No program opened this. Open it in a file manager or an editor:</source>
        <translation>Ningún programa ha abierto esto. Ábralo en un gestor de archivos o en un editor:</translation>
    </message>
    <message>
        <source>&amp;Reset sizes of windows</source>
        <translation>&amp;Restablecer los tamaños de las ventanas</translation>
    </message>
    <message>
        <source>Windows, and the columns of lists, are as at first when they are next made. Those that are open keep their size.</source>
        <translation>Las ventanas y las columnas de las listas vuelven a su tamaño inicial la próxima vez que se creen. Las que están abiertas conservan el suyo.</translation>
    </message>
    <message>
        <source>The sizes are reset. It shows when Rensei Desktop is started again.</source>
        <translation>Los tamaños se han restablecido. Se notará cuando Rensei Desktop arranque de nuevo.</translation>
    </message>
    <message>
        <source>The settings of this program cannot be written. Check the permissions of their file, above.</source>
        <translation>Los ajustes de este programa no se pueden escribir. Compruebe los permisos de su archivo, más arriba.</translation>
    </message>
    <message>
        <source>Rensei Desktop %1. The agent does not answer, so its version is not known.</source>
        <comment>a version</comment>
        <translation>Rensei Desktop %1. El agente no responde, así que no se conoce su versión.</translation>
    </message>
    <message>
        <source>Rensei Desktop %1, agent %2.</source>
        <comment>two versions</comment>
        <translation>Rensei Desktop %1, agente %2.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentCommands</name>
    <message>
        <source>The agent was not paused: it does not answer. Try again in a moment.</source>
        <translation>El agente no se ha pausado: no responde. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The agent was not resumed: it does not answer. Try again in a moment.</source>
        <translation>El agente no se ha reanudado: no responde. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The number of slots was not changed: the agent does not answer. Try again in a moment.</source>
        <translation>El número de plazas no ha cambiado: el agente no responde. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The number of slots was not changed: %1.</source>
        <translation>El número de plazas no ha cambiado: %1.</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>Reiniciar el agente</translation>
    </message>
    <message numerus="yes">
        <source>Restart the agent? %n session(s) running on this computer are ended.</source>
        <translation>
            <numerusform>¿Reiniciar el agente? Se interrumpirá %Ln sesión que se ejecuta en este equipo.</numerusform>
            <numerusform>¿Reiniciar el agente? Se interrumpirán %Ln sesiones que se ejecutan en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Reiniciarlo</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Ningún programa ha abierto esta carpeta. Ábrala en un gestor de archivos:</translation>
    </message>
    <message>
        <source>No program opened this file. Open it in an editor:</source>
        <translation>Ningún programa ha abierto este archivo. Ábralo en un editor:</translation>
    </message>
    <message>
        <source>The session does not go on: the agent does not answer. Try again in a moment.</source>
        <translation>La sesión no continúa: el agente no responde. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The session was not paused: the agent does not answer. Try again in a moment.</source>
        <translation>La sesión no se pausó: el agente no responde. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>That was not done: %1.</source>
        <comment>why, as the agent says it</comment>
        <translation>No se hizo: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentLogDialog</name>
    <message>
        <source>The agent&apos;s log</source>
        <translation>Registro del agente</translation>
    </message>
    <message numerus="yes">
        <source>The agent ended %n time(s) in a row soon after its start. This is the end of its log:</source>
        <translation>
            <numerusform>El agente terminó poco después de arrancar. Así acaba su registro:</numerusform>
            <numerusform>El agente terminó %Ln veces seguidas poco después de arrancar. Así acaba su registro:</numerusform>
        </translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>No escribió nada.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Arrancarlo de nuevo</translation>
    </message>
    <message>
        <source>Whole log…</source>
        <translation>Registro completo…</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentPage</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Reading the agent&apos;s settings…</source>
        <translation>Leyendo los ajustes del agente…</translation>
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
        <translation>Pregunta porque: %1</translation>
    </message>
    <message>
        <source>This work is returned to the platform.</source>
        <translation>Este trabajo vuelve a la plataforma.</translation>
    </message>
    <message>
        <source>No work of this repository or project begins here any more.</source>
        <translation>Aquí ya no empieza ningún trabajo de este repositorio o proyecto.</translation>
    </message>
    <message>
        <source>Work of this repository or project begins without asking.</source>
        <translation>El trabajo de este repositorio o proyecto empieza sin preguntar.</translation>
    </message>
    <message>
        <source>Only this work.</source>
        <translation>Solo este trabajo.</translation>
    </message>
    <message>
        <source>The same request, to the letter, until this session ends.</source>
        <translation>La misma petición, al pie de la letra, hasta que termine esta sesión.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ApprovalText</name>
    <message>
        <source>Run a command?</source>
        <translation>¿Ejecutar una orden?</translation>
    </message>
    <message>
        <source>Read this?</source>
        <translation>¿Leer esto?</translation>
    </message>
    <message>
        <source>Change a file?</source>
        <translation>¿Cambiar un archivo?</translation>
    </message>
    <message>
        <source>Delete a file?</source>
        <translation>¿Eliminar un archivo?</translation>
    </message>
    <message>
        <source>Move a file?</source>
        <translation>¿Mover un archivo?</translation>
    </message>
    <message>
        <source>Load this from the network?</source>
        <translation>¿Cargar esto de la red?</translation>
    </message>
    <message>
        <source>Begin this work?</source>
        <translation>¿Empezar este trabajo?</translation>
    </message>
    <message>
        <source>Work in another mode, which may ask less?</source>
        <translation>¿Trabajar en otro modo, que quizá pregunte menos?</translation>
    </message>
    <message>
        <source>Allow this?</source>
        <translation>¿Permitir esto?</translation>
    </message>
    <message>
        <source>asked %1 · rejected automatically in %2</source>
        <comment>2 min ago, 13 min</comment>
        <translation>preguntado %1 · se rechaza solo en %2</translation>
    </message>
    <message>
        <source>That question was not open any more, so your answer changed nothing. It was answered elsewhere, its time was over, or its session has ended.</source>
        <translation>Esa pregunta ya no estaba abierta, así que su respuesta no cambió nada. Se respondió en otro sitio, se acabó su tiempo o terminó su sesión.</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>Su respuesta no llegó: el agente de este equipo no responde. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent answered %1. Try again.</source>
        <translation>Su respuesta no llegó: el agente respondió %1. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived: the agent of this computer does not answer. If the question is still open once it does, answer it again.</source>
        <translation>No se sabe si su respuesta llegó: el agente de este equipo no responde. Si la pregunta sigue abierta cuando vuelva a responder, contéstela otra vez.</translation>
    </message>
    <message>
        <source>Your answer was not accepted: %1. Try again.</source>
        <comment>what the agent says</comment>
        <translation>Su respuesta no se aceptó: %1. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Allow for this session</source>
        <translation>Permitir en esta sesión</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionCard</name>
    <message>
        <source>Seen</source>
        <comment>it need not be shown any more</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>It does not wait for you any more, unless something else is the matter.</source>
        <translation>Ya no le espera, salvo que ocurra otra cosa.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionText</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%Ln cosa le espera</numerusform>
            <numerusform>%Ln cosas le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>Este equipo no acepta trabajo: la plataforma se negó a registrarlo</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>Su clave fue rechazada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a session, what is the matter with it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>Renueve el alta con un clic, o cree un token nuevo en la plataforma.</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>Puede haber sido revocada o haber caducado. Mientras tanto, las sesiones siguen.</translation>
    </message>
    <message>
        <source>It ended after %1.</source>
        <comment>2 h 5 min</comment>
        <translation>Terminó después de %1.</translation>
    </message>
    <message>
        <source>Its work, %1, ended after %2.</source>
        <comment>development, 2 h 5 min</comment>
        <translation>Su trabajo, %1, terminó después de %2.</translation>
    </message>
    <message>
        <source>failed %1</source>
        <comment>2 min ago</comment>
        <translation>fallida %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>2 min ago</comment>
        <translation>detectado: %1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>Renovar el alta</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Mostrar la sesión</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, until %1 at first</source>
        <translation>
            <numerusform>%Ln aplazada, hasta %1</numerusform>
            <numerusform>%Ln aplazadas, la primera hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %L1 are shown; the others follow when these are done.</source>
        <translation>Se muestran las primeras %L1; las demás aparecerán cuando estas estén resueltas.</translation>
    </message>
    <message>
        <source>That does not wait for you any more, so nothing was done.</source>
        <translation>Eso ya no le espera, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>a session failed</comment>
        <translation>Motivo: %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionWindow</name>
    <message>
        <source>Needs you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada le espera.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AwakeChoice</name>
    <message>
        <source>Stay a&amp;wake while a session makes progress</source>
        <translation>&amp;Evitar que este equipo se suspenda mientras avanza una sesión</translation>
    </message>
    <message>
        <source>On &amp;battery, down to a charge of</source>
        <translation>Con &amp;batería, hasta una carga de</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>It may fall asleep while sessions wait for you, and whenever you close the lid or tell it to. The screen turns off as usual.</source>
        <translation>Puede suspenderse mientras las sesiones le esperan, y siempre que usted cierre la tapa o se lo ordene. La pantalla se apaga como de costumbre.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ComputerPage</name>
    <message>
        <source>&amp;Pause: take no new sessions</source>
        <translation>&amp;Pausar: no aceptar sesiones nuevas</translation>
    </message>
    <message>
        <source>Projects whose work is done here:</source>
        <translation>Proyectos cuyo trabajo se hace aquí:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>None is in the list, so no work is taken.</source>
        <translation>No hay ninguno en la lista, así que no se acepta trabajo.</translation>
    </message>
    <message>
        <source>What you decided about repositories and projects:</source>
        <translation>Lo que usted decidió sobre repositorios y proyectos:</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Preguntarme de nuevo</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Nada hasta ahora.</translation>
    </message>
    <message>
        <source>&amp;Sessions at a time</source>
        <translation>&amp;Sesiones a la vez</translation>
    </message>
    <message>
        <source>What coding agents may do &amp;without asking</source>
        <translation>Lo que los agentes de código pueden hacer sin p&amp;reguntar</translation>
    </message>
    <message>
        <source>%1 There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <comment>what a choice means</comment>
        <translation>%1 No hay aislamiento: un agente de código se ejecuta como usted, y puede como mucho lo que usted puede.</translation>
    </message>
    <message>
        <source>W&amp;ork that is done here</source>
        <translation>&amp;Trabajo que se hace aquí</translation>
    </message>
    <message>
        <source>Another pro&amp;ject</source>
        <translation>&amp;Otro proyecto</translation>
    </message>
    <message>
        <source>Another project: its name, or its id</source>
        <translation>Otro proyecto: su nombre o su id</translation>
    </message>
    <message>
        <source>name, or id</source>
        <translation>nombre o id</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a project&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The configuration lists them with their repositories. Change them there.</source>
        <translation>La configuración los enumera con sus repositorios. Cámbielos allí.</translation>
    </message>
    <message>
        <source>They count only while you are asked for each repository.</source>
        <translation>Solo valen mientras se le pregunte por cada repositorio.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ConfigText</name>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>El programa del agente terminó sin resultado. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1”</source>
        <translation>El programa del agente dice: «%1»</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>No se encontró el programa del agente junto a este. Instale Rensei Desktop de nuevo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>El programa del agente no dijo nada durante mucho tiempo y se le puso fin. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>These settings cannot be changed now, and are as they were last known. %1</source>
        <comment>why, and what to do</comment>
        <translation>Estos ajustes no se pueden cambiar ahora, y se muestran como se conocían por última vez. %1</translation>
    </message>
    <message>
        <source>The settings of the agent are not known. %1</source>
        <comment>why, and what to do</comment>
        <translation>No se conocen los ajustes del agente. %1</translation>
    </message>
    <message>
        <source>This was not changed. %1</source>
        <comment>why, and what to do</comment>
        <translation>Esto no se cambió. %1</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent is started: it does not run now.</source>
        <translation>Se ha guardado, y se aplica cuando arranque el agente: ahora no se ejecuta.</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent has been restarted.</source>
        <translation>Se ha guardado, y se aplica cuando se haya reiniciado el agente.</translation>
    </message>
    <message>
        <source>It is kept, but the agent cannot use its configuration. The status window says why.</source>
        <translation>Se ha guardado, pero el agente no puede usar su configuración. La ventana de estado dice por qué.</translation>
    </message>
    <message>
        <source>It is kept, but the agent did not answer, so it may count only when the agent has been restarted.</source>
        <translation>Se ha guardado, pero el agente no respondió, así que quizá solo se aplique cuando se haya reiniciado el agente.</translation>
    </message>
    <message>
        <source>The variable %1 is set and comes before what is chosen here.</source>
        <translation>La variable %1 está definida y prevalece sobre lo que se elija aquí.</translation>
    </message>
    <message>
        <source>This computer takes no new sessions. Those that run go on.</source>
        <translation>Este equipo no acepta sesiones nuevas. Las que están en marcha siguen.</translation>
    </message>
    <message>
        <source>Usual here: %1, one for each processor core. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>Lo habitual aquí: %1, una por cada núcleo del procesador. Reducir el número no interrumpe ninguna en marcha.</translation>
    </message>
    <message>
        <source>Usual here: %1, as each needs about 1.5 GiB of memory. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>Lo habitual aquí: %1, ya que cada una necesita alrededor de 1,5 GiB de memoria. Reducir el número no interrumpe ninguna en marcha.</translation>
    </message>
    <message>
        <source>Usual here: %1; more are rarely of use. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>Lo habitual aquí: %1; más rara vez sirven de algo. Reducir el número no interrumpe ninguna en marcha.</translation>
    </message>
    <message>
        <source>Nothing: whatever asks is rejected</source>
        <comment>what agents may do</comment>
        <translation>Nada: se rechaza todo lo que pregunten</translation>
    </message>
    <message>
        <source>By rules of your own</source>
        <comment>what agents may do</comment>
        <translation>Según reglas propias</translation>
    </message>
    <message>
        <source>All that a coding agent asks for is rejected, without asking you.</source>
        <translation>Todo lo que pide un agente de código se rechaza, sin preguntarle a usted.</translation>
    </message>
    <message>
        <source>The configuration holds rules of your own. Change them there.</source>
        <translation>La configuración contiene reglas propias. Cámbielas allí.</translation>
    </message>
    <message>
        <source>All that the platform gives this computer</source>
        <comment>whose work is done</comment>
        <translation>Todo el que la plataforma dé a este equipo</translation>
    </message>
    <message>
        <source>That of the projects in this list</source>
        <comment>whose work is done</comment>
        <translation>El de los proyectos de esta lista</translation>
    </message>
    <message>
        <source>Whatever I allow: ask me once for each repository</source>
        <comment>whose work is done</comment>
        <translation>El que yo permita: preguntarme una vez por cada repositorio</translation>
    </message>
    <message>
        <source>Work of other projects is handed back to the platform.</source>
        <translation>El trabajo de otros proyectos se devuelve a la plataforma.</translation>
    </message>
    <message>
        <source>The first work of a repository or project waits ten minutes for your answer, then it is handed back.</source>
        <translation>El primer trabajo de un repositorio o proyecto espera su respuesta diez minutos; después se devuelve.</translation>
    </message>
    <message>
        <source>The platform decides, by the projects that this computer is registered for.</source>
        <translation>Lo decide la plataforma, según los proyectos para los que está registrado este equipo.</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Repositorio %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>Work that names no repository and no project</source>
        <translation>Trabajo que no nombra ningún repositorio ni proyecto</translation>
    </message>
    <message>
        <source>%1: always allowed</source>
        <comment>a repository</comment>
        <translation>%1: siempre permitido</translation>
    </message>
    <message>
        <source>%1: never allowed</source>
        <comment>a repository</comment>
        <translation>%1: nunca permitido</translation>
    </message>
    <message>
        <source>This was not changed, because the agent did not answer. Try again.</source>
        <translation>Esto no se cambió, porque el agente no respondió. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This was not changed. The agent says: “%1”</source>
        <translation>Esto no se cambió. El agente dice: «%1»</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. It is as last known.</source>
        <translation>El agente no responde, así que esto no se puede cambiar ahora. Se muestra como se conocía por última vez.</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. Start it first.</source>
        <translation>El agente no responde, así que esto no se puede cambiar ahora. Arránquelo primero.</translation>
    </message>
    <message>
        <source>Sessions that run go on. A pause lasts until it is ended, here or in the tray&apos;s menu.</source>
        <translation>Las sesiones en marcha siguen. Una pausa dura hasta que se le ponga fin, aquí o en el menú de la bandeja.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DetailText</name>
    <message>
        <source>Session without an issue</source>
        <translation>Sesión sin incidencia</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <comment>3 min</comment>
        <translation>piensa desde hace %1</translation>
    </message>
    <message>
        <source>a tool runs for %1</source>
        <comment>3 min</comment>
        <translation>una herramienta se ejecuta desde hace %1</translation>
    </message>
    <message>
        <source>runs %1 for %2</source>
        <comment>a tool, 3 min</comment>
        <translation>ejecuta %1 desde hace %2</translation>
    </message>
    <message>
        <source>waits for your answer for %1</source>
        <comment>3 min</comment>
        <translation>espera su respuesta desde hace %1</translation>
    </message>
    <message>
        <source>waits for a message for %1</source>
        <comment>3 min</comment>
        <translation>espera un mensaje desde hace %1</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit until %1</source>
        <comment>14:30</comment>
        <translation>espera por un límite de su proveedor hasta %1</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit for %1</source>
        <comment>3 min</comment>
        <translation>espera por un límite de su proveedor desde hace %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <comment>3 min</comment>
        <translation>en pausa desde hace %1</translation>
    </message>
    <message>
        <source>stalled: nothing was heard for %1</source>
        <comment>3 min</comment>
        <translation>detenida: no se sabe nada desde hace %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>where a session runs</comment>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <comment>41,200</comment>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>started %1</source>
        <comment>14:22</comment>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>The agent of this computer does not answer. It is tried again automatically.</source>
        <translation>El agente de este equipo no responde. Se sigue intentando.</translation>
    </message>
    <message>
        <source>Some entries are missing: they were removed to bound the size of the log.</source>
        <translation>Faltan algunas entradas: se quitaron para limitar el tamaño del registro.</translation>
    </message>
    <message>
        <source>Select a session to see what it does.</source>
        <translation>Elija una sesión para ver lo que hace.</translation>
    </message>
    <message>
        <source>Reading what it did…</source>
        <translation>Leyendo lo que hizo…</translation>
    </message>
    <message>
        <source>It has not done anything yet.</source>
        <translation>Todavía no ha hecho nada.</translation>
    </message>
    <message>
        <source>Nothing was recorded of what it did.</source>
        <translation>No se guardó nada de lo que hizo.</translation>
    </message>
    <message>
        <source>What it did cannot be read now.</source>
        <translation>Lo que hizo no se puede leer ahora.</translation>
    </message>
    <message>
        <source>This platform does not tell what sessions on other computers do. Open it in the browser instead.</source>
        <translation>Esta plataforma no dice qué hacen las sesiones de otros equipos. Ábrala en el navegador.</translation>
    </message>
    <message>
        <source>The message was not delivered, and the platform does not say why. It is kept here.</source>
        <translation>El mensaje no se entregó, y la plataforma no dice por qué. Se conserva aquí.</translation>
    </message>
    <message>
        <source>The message was not delivered: %1. It is kept here.</source>
        <translation>El mensaje no se entregó: %1. Se conserva aquí.</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions. The text is kept here, to be copied.</source>
        <translation>Esta plataforma no acepta mensajes a sesiones. El texto se conserva aquí y se puede copiar.</translation>
    </message>
    <message>
        <source>The message was not delivered: your key may not send messages. Ask for the right, or sign in with another key. The text is kept here.</source>
        <translation>El mensaje no se entregó: su clave no puede enviar mensajes. Pida el permiso, o inicie sesión con otra clave. El texto se conserva aquí.</translation>
    </message>
    <message>
        <source>The message may not have been delivered: the platform cannot be reached. It is kept here; sending it again delivers it once.</source>
        <translation>Quizá el mensaje no se entregó: no se puede llegar a la plataforma. Se conserva aquí; si lo envía de nuevo, llega una sola vez.</translation>
    </message>
    <message>
        <source>The message was not delivered: the platform did not accept it. The text is kept here; try again later.</source>
        <translation>El mensaje no se entregó: la plataforma no lo aceptó. El texto se conserva aquí; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>pauses after this turn</source>
        <translation>se pausa tras este turno</translation>
    </message>
    <message>
        <source>The platform has not told yet what it does.</source>
        <translation>La plataforma aún no ha dicho qué hace.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiagnosticsWindow</name>
    <message>
        <source>&amp;Save…</source>
        <comment>a diagnostics bundle</comment>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>These files help to find out what is wrong. Look through them, and untick what you do not want to give away. Keys, addresses of people and your name were removed. Nothing is sent anywhere.</source>
        <translation>Estos archivos ayudan a averiguar qué va mal. Repáselos y desmarque lo que no quiera entregar. Se han quitado las claves, las direcciones de personas y su nombre. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What is saved of this file</source>
        <translation>Lo que se guarda de este archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1. This computer is being checked; the report comes in a moment.</source>
        <translation>
            <numerusform>%Ln archivo, %1. Se está comprobando este equipo; el informe llega en un momento.</numerusform>
            <numerusform>%Ln archivos, %1. Se está comprobando este equipo; el informe llega en un momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <comment>of a diagnostics bundle, and their size</comment>
        <translation>
            <numerusform>%Ln archivo, %1.</numerusform>
            <numerusform>%Ln archivos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be saved here: %1. Nothing was written. Choose another place.</source>
        <translation>No se pudo guardar aquí: %1. No se escribió nada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>It is saved in this place. Nothing was sent anywhere.</source>
        <translation>Está guardado en este lugar. No se envió nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Ningún programa ha abierto esta carpeta. Ábrala en un gestor de archivos:</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Repositorio %1</translation>
    </message>
    <message>
        <source>a copy from which working copies are made quickly; it holds no work of sessions</source>
        <translation>una copia de la que salen rápido las copias de trabajo; no contiene trabajo de sesiones</translation>
    </message>
    <message>
        <source>This folder is not there any more. Look again.</source>
        <translation>Esta carpeta ya no existe. Mire de nuevo.</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Ningún programa ha abierto esta carpeta. Ábrala en un gestor de archivos:</translation>
    </message>
    <message>
        <source>Discard the working copy</source>
        <translation>Descartar la copia de trabajo</translation>
    </message>
    <message>
        <source>Discard the working copy of %1?</source>
        <translation>¿Descartar la copia de trabajo de %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Room for working copies</source>
        <translation>&amp;Espacio para copias de trabajo</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>of room</comment>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskRow</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Open folder of %1</source>
        <translation>Abrir la carpeta de %1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Descartar %1</translation>
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
        <translation>No hay copias de trabajo en este equipo.</translation>
    </message>
    <message>
        <source>Working copies take %1.</source>
        <comment>a size</comment>
        <translation>Las copias de trabajo ocupan %1.</translation>
    </message>
    <message>
        <source>Working copies take %1 of %2.</source>
        <comment>two sizes</comment>
        <translation>Las copias de trabajo ocupan %1 de %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons for which a working copy is kept</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>in use by its session</source>
        <comment>a working copy</comment>
        <translation>la usa su sesión</translation>
    </message>
    <message>
        <source>safe to remove: everything in it exists elsewhere, too</source>
        <comment>a working copy</comment>
        <translation>se puede quitar: todo lo que contiene existe también en otro sitio</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a working copy</comment>
        <translation>conservada</translation>
    </message>
    <message>
        <source>kept: %1. Of its build output %2 can be removed.</source>
        <comment>reasons, a size</comment>
        <translation>conservada: %1. De sus resultados de compilación se pueden quitar %2.</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <comment>reasons</comment>
        <translation>conservada: %1</translation>
    </message>
    <message>
        <source>being examined…</source>
        <comment>a working copy</comment>
        <translation>examinando…</translation>
    </message>
    <message>
        <source>not examined: it may hold work that is only here</source>
        <comment>a working copy</comment>
        <translation>sin examinar: quizá contenga trabajo que solo está aquí</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Mirando lo que hay…</translation>
    </message>
    <message>
        <source>Finding out what is safe to remove…</source>
        <translation>Averiguando qué se puede quitar sin riesgo…</translation>
    </message>
    <message>
        <source>Removing what is safe…</source>
        <translation>Quitando lo que se puede…</translation>
    </message>
    <message>
        <source>Discarding the working copy…</source>
        <translation>Descartando la copia de trabajo…</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <comment>a size</comment>
        <translation>Se liberaron %1.</translation>
    </message>
    <message>
        <source>Nothing was freed: what was safe before is not so any more.</source>
        <translation>No se liberó nada: lo que antes se podía quitar ya no se puede.</translation>
    </message>
    <message>
        <source>&amp;Free what is safe: %1</source>
        <comment>a size</comment>
        <translation>&amp;Liberar lo que se puede: %1</translation>
    </message>
    <message>
        <source>&amp;Free what is safe</source>
        <translation>&amp;Liberar lo que se puede</translation>
    </message>
    <message>
        <source>It is not known what is safe to remove.</source>
        <translation>No se sabe qué se puede quitar sin riesgo.</translation>
    </message>
    <message>
        <source>It is not known what was removed.</source>
        <translation>No se sabe qué se quitó.</translation>
    </message>
    <message>
        <source>The working copy was not discarded.</source>
        <translation>La copia de trabajo no se descartó.</translation>
    </message>
    <message>
        <source>This is what was known before, because it could not be looked up anew.</source>
        <translation>Esto es lo que se sabía antes, porque no se pudo volver a mirar.</translation>
    </message>
    <message>
        <source>It is not known what working copies take.</source>
        <translation>No se sabe cuánto ocupan las copias de trabajo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is not known or was not done, and then why and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>No se encontró el programa del agente junto a este. Instale Rensei Desktop de nuevo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Look again.</source>
        <translation>El programa del agente no dijo nada durante mucho tiempo y se le puso fin. Mire de nuevo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Look again.</source>
        <translation>El programa del agente terminó sin resultado. Mire de nuevo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Look again.</source>
        <translation>El programa del agente dice: «%1» Mire de nuevo.</translation>
    </message>
    <message>
        <source>It takes %1. Nobody has looked yet whether it holds work that is only there. What is only there is lost.</source>
        <comment>a size</comment>
        <translation>Ocupa %1. Nadie ha mirado aún si contiene trabajo que solo está allí. Lo que solo está allí se pierde.</translation>
    </message>
    <message>
        <source>It takes %1, and is kept because of this: %2. What is only there is lost.</source>
        <comment>a size, reasons</comment>
        <translation>Ocupa %1, y se conserva por esto: %2. Lo que solo está allí se pierde.</translation>
    </message>
    <message>
        <source>When they take more, this computer takes no new sessions until something is freed; nothing is deleted for it. Usual: %1 GiB.</source>
        <comment>a number</comment>
        <translation>Cuando ocupan más, este equipo no acepta sesiones nuevas hasta que se libere algo; no se elimina nada por ello. Lo habitual: %1 GiB.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DoctorWindow</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Quitar de este equipo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situación: %1</translation>
    </message>
    <message>
        <source>being fixed</source>
        <comment>a check</comment>
        <translation>arreglándose</translation>
    </message>
    <message>
        <source>being fixed…</source>
        <comment>a check</comment>
        <translation>arreglándose…</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar el diagnóstico…</translation>
    </message>
</context>
<context>
    <name>rensei::app::ErrorText</name>
    <message>
        <source>This is not the address of a platform. It begins with https://, and ends before any question mark.</source>
        <translation>Esta no es la dirección de una plataforma. Empieza por https:// y acaba antes de cualquier signo de interrogación.</translation>
    </message>
    <message>
        <source>No Rensei platform answers at this address. Check it, and whether your network wants you to sign in first.</source>
        <translation>Ninguna plataforma Rensei responde en esta dirección. Compruébela, y si su red pide antes iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform: %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>No hay una conexión segura con la plataforma: %1. Si su red tiene su propio certificado, indique su archivo en «network: caFile» en la configuración del agente.</translation>
    </message>
    <message>
        <source>There is no way to the platform: %1.</source>
        <translation>No hay camino a la plataforma: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Check the address and your network, then try again.</source>
        <translation>No se puede llegar a la plataforma. Compruebe la dirección y su red, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform is asked too often. Wait a moment, then try again.</source>
        <translation>Se pregunta demasiado a la plataforma. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked. Try again later.</source>
        <translation>La plataforma respondió %1, así que no se pudo comprobar la clave. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>This platform wants a key. Create one in Settings → API Keys.</source>
        <translation>Esta plataforma pide una clave. Cree una en «Settings → API Keys».</translation>
    </message>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>Esta clave fue rechazada. Compruebe que se copió entera, o cree una nueva.</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. A user key is needed here.</source>
        <translation>La plataforma no permite iniciar sesión con esta clave. Aquí hace falta una clave de usuario.</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. It says: “%1”</source>
        <translation>La plataforma no permite iniciar sesión con esta clave. Dice: «%1»</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>Este es un token de alta para un host. Aquí hace falta una clave de usuario.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only.</source>
        <translation>No se encontró ningún llavero en este equipo. La clave solo se puede conservar hasta salir.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>El llavero denegó el acceso. Permítalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, then try again.</source>
        <translation>El llavero no respondió. Mire si espera una contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain takes nothing this long. Check what was pasted.</source>
        <translation>El llavero no admite nada tan largo. Compruebe lo que se pegó.</translation>
    </message>
    <message>
        <source>The keychain could not store the key. Try again, or keep it for this session only.</source>
        <translation>El llavero no pudo guardar la clave. Vuelva a intentarlo, o consérvela solo hasta salir.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. Sign in to keep a key for this session only.</source>
        <translation>No se encontró ningún llavero en este equipo. Inicie sesión para conservar una clave solo hasta salir.</translation>
    </message>
    <message>
        <source>The stored key cannot be read. Try again, or sign in with a new key.</source>
        <translation>La clave guardada no se puede leer. Vuelva a intentarlo, o inicie sesión con una clave nueva.</translation>
    </message>
    <message>
        <source>This choice lasts only until Rensei Desktop is closed, because %1 cannot be written. Check the free space on the disk and the permissions of the folder, then choose again.</source>
        <translation>Esta elección solo dura hasta que se cierre Rensei Desktop, porque no se puede escribir %1. Compruebe el espacio libre del disco y los permisos de la carpeta, y elija de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform cannot be reached. Try again when it is back.</source>
        <translation>%1 no se detuvo: no se puede llegar a la plataforma. Vuelva a intentarlo cuando vuelva.</translation>
    </message>
    <message>
        <source>%1 was not stopped: your key may not do that. Ask for the right, or sign in with another key.</source>
        <translation>%1 no se detuvo: su clave no puede hacerlo. Pida el permiso, o inicie sesión con otra clave.</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and no computer has begun it. Stop it when one has.</source>
        <translation>%1 no se detuvo: esta plataforma no detiene sesiones, y ningún equipo la ha empezado. Deténgala cuando uno lo haya hecho.</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and it runs on another computer. Stop it there.</source>
        <translation>%1 no se detuvo: esta plataforma no detiene sesiones, y se ejecuta en otro equipo. Deténgala allí.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>%1 no se detuvo: el agente de este equipo no responde. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform is asked too often. Try again in a moment.</source>
        <translation>%1 no se detuvo: se pregunta demasiado a la plataforma. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform answered %2. Try again later.</source>
        <translation>%1 no se detuvo: la plataforma respondió %2. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform&apos;s answer cannot be read. Try again later.</source>
        <translation>%1 no se detuvo: la respuesta de la plataforma no se puede leer. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, because %1.</source>
        <translation>No se puede llegar a la plataforma, porque %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. It is tried again automatically.</source>
        <translation>No se puede llegar a la plataforma. Se sigue intentando.</translation>
    </message>
    <message>
        <source>A sign-in page stands before the platform, as some networks have. It is tried again automatically.</source>
        <translation>Delante de la plataforma hay una página de inicio de sesión, como en algunas redes. Se sigue intentando.</translation>
    </message>
    <message>
        <source>Your key may not read sessions. Sign in with a key that has the right to.</source>
        <translation>Su clave no puede leer sesiones. Inicie sesión con una clave que tenga ese permiso.</translation>
    </message>
    <message>
        <source>The platform is asked too often. It is tried again automatically.</source>
        <translation>Se pregunta demasiado a la plataforma. Se sigue intentando.</translation>
    </message>
    <message>
        <source>The platform gave an answer that this version cannot read. Look for an update.</source>
        <translation>La plataforma dio una respuesta que esta versión no sabe leer. Busque una versión más nueva.</translation>
    </message>
    <message>
        <source>The platform answered %1.</source>
        <translation>La plataforma respondió %1.</translation>
    </message>
    <message>
        <source>The token could not be kept. Try again.</source>
        <translation>El token no se pudo guardar. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program is missing. Install Rensei Desktop again.</source>
        <translation>Falta el programa del agente. Instale Rensei Desktop de nuevo.</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read or is full, so the key was not stored. Remove an account, or correct the file contexts.json beside the agent&apos;s configuration.</source>
        <translation>La lista de sus cuentas no se puede leer o está llena, así que la clave no se guardó. Quite una cuenta, o corrija el archivo contexts.json, junto a la configuración del agente.</translation>
    </message>
    <message>
        <source>The settings of Rensei Desktop were lost, because their file was damaged. Choose again what you had chosen in the settings.</source>
        <translation>Los ajustes de Rensei Desktop se perdieron, porque su archivo estaba dañado. Vuelva a elegir en los ajustes lo que había elegido.</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read still holds. The damaged file is kept here:</source>
        <translation>El archivo con los ajustes de Rensei Desktop estaba dañado. Lo que se pudo leer de él sigue valiendo; mire en los ajustes si es lo que desea. El archivo dañado se conserva aquí:</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2.</source>
        <comment>2: why, as the agent says it</comment>
        <translation>%1 no se detuvo: %2.</translation>
    </message>
</context>
<context>
    <name>rensei::app::FilterChips</name>
    <message>
        <source>Sessions that ask something, are stuck, or failed and were not looked at yet</source>
        <translation>Sesiones que preguntan algo, están atascadas, o fallaron y aún no se han visto</translation>
    </message>
    <message>
        <source>Working %1</source>
        <translation>Trabajando %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>En cola %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>Terminadas %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Fallidas %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Detenidas %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>Otras %1</translation>
    </message>
    <message>
        <source>Red %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>Rojas %1</translation>
    </message>
    <message>
        <source>Yellow %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>Amarillas %1</translation>
    </message>
    <message>
        <source>Green %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>Verdes %1</translation>
    </message>
    <message>
        <source>Health unknown %1</source>
        <comment>and a number of sessions</comment>
        <translation>Salud desconocida %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>a number of sessions</comment>
        <translation>Le esperan %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::GeneralPage</name>
    <message>
        <source>&amp;Start Rensei Desktop at login</source>
        <translation>&amp;Arrancar Rensei Desktop al iniciar sesión</translation>
    </message>
    <message>
        <source>The agent still starts at login where that was set up.</source>
        <translation>El agente sigue arrancando al iniciar sesión donde se haya configurado.</translation>
    </message>
    <message>
        <source>It starts in the background, without a window.</source>
        <translation>Arranca en segundo plano, sin ventana.</translation>
    </message>
    <message>
        <source>Another copy of Rensei Desktop starts at login. Tick this to start this one instead.</source>
        <translation>Al iniciar sesión arranca otra copia de Rensei Desktop. Marque esta casilla para que arranque esta en su lugar.</translation>
    </message>
    <message>
        <source>The agent&apos;s own entry starts it at login, so there is nothing to choose here.</source>
        <translation>La entrada del agente lo arranca al iniciar sesión, así que aquí no hay nada que elegir.</translation>
    </message>
    <message>
        <source>This system names no place for what starts at login. Set the variable HOME, then start Rensei Desktop again.</source>
        <translation>Este sistema no indica un lugar para lo que arranca al iniciar sesión. Defina la variable HOME y arranque Rensei Desktop de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>This could not be changed, because %1 cannot be written: %2. Check its permissions and those of its folder, then try again.</source>
        <translation>Esto no se pudo cambiar, porque no se puede escribir %1: %2. Compruebe sus permisos y los de su carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a newer version is out</source>
        <translation>A&amp;visarme cuando haya una versión más nueva</translation>
    </message>
    <message>
        <source>Nobody is asked: this copy does not know where to. Look where you got it from.</source>
        <translation>No se pregunta a nadie: esta copia no sabe dónde. Mire en el sitio de donde la obtuvo.</translation>
    </message>
    <message>
        <source>%1 is asked once a day, and learns nothing but the version that you have. Nothing is installed automatically.</source>
        <comment>a host</comment>
        <translation>Se pregunta a %1 una vez al día, y solo se entera de la versión que usted tiene. Nada se instala solo.</translation>
    </message>
</context>
<context>
    <name>rensei::app::GlyphIcon</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>rensei::app::HealthCard</name>
    <message>
        <source>Send a message…</source>
        <translation>Enviar un mensaje…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>Detener…</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeyRow</name>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>a key</comment>
        <translation>Revocar %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeysView</name>
    <message>
        <source>Keys of the hosts of this organization</source>
        <translation>Claves de los hosts de esta organización</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Re&amp;new this computer&apos;s key…</source>
        <translation>&amp;Renovar la clave de este equipo…</translation>
    </message>
    <message>
        <source>&amp;Open the platform&apos;s page</source>
        <translation>A&amp;brir la página de la plataforma</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>«%1» se ha revocado.</translation>
    </message>
    <message>
        <source>Only the first %1 keys are shown. Look for the others on the platform&apos;s page.</source>
        <translation>Solo se muestran las primeras %1 claves. Busque las demás en la página de la plataforma.</translation>
    </message>
    <message>
        <source>This computer is registered with %1. Switch to an account there to renew its key.</source>
        <translation>Este equipo está registrado en %1. Cambie a una cuenta de allí para renovar su clave.</translation>
    </message>
    <message>
        <source>No browser opened this page. Open it yourself:</source>
        <translation>Ningún navegador ha abierto esta página. Ábrala usted:</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Revocar una clave</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>¿Revocar la clave %1?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostTokenDialog</name>
    <message>
        <source>Keep it in a private file</source>
        <translation>Guardarlo en un archivo privado</translation>
    </message>
    <message>
        <source>Register this computer</source>
        <translation>Registrar este equipo</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>&amp;Token de alta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Create one in Settings → Projects → API Keys, of the type Worker Registration. The agent keeps it in the keychain.</source>
        <translation>Cree uno en «Settings → Projects → API Keys», del tipo «Worker Registration». El agente lo guarda en el llavero.</translation>
    </message>
    <message>
        <source>Handing it to the agent…</source>
        <translation>Entregándolo al agente…</translation>
    </message>
    <message>
        <source>Waiting until the platform knows this computer…</source>
        <translation>Esperando a que la plataforma conozca este equipo…</translation>
    </message>
    <message>
        <source>The token is kept, but this computer is not registered yet. The agent goes on trying; see the status window.</source>
        <translation>El token está guardado, pero este equipo aún no está registrado. El agente lo sigue intentando; vea la ventana de estado.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This computer is registered.</source>
        <translation>Este equipo está registrado.</translation>
    </message>
    <message>
        <source>The token is kept, but the agent works for %1. Restart the agent to have it work for the platform that is shown.</source>
        <translation>El token está guardado, pero el agente trabaja para %1. Reinícielo para que trabaje para la plataforma que se muestra.</translation>
    </message>
    <message>
        <source>The platform refused this token. Check that it was copied whole, or create a new one.</source>
        <translation>La plataforma rechazó este token. Compruebe que se copió entero, o cree uno nuevo.</translation>
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
        <translation>%1. No empieza ninguna sesión nueva.</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a report was read</comment>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeNotices</name>
    <message>
        <source>Show status</source>
        <translation>Mostrar el estado</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeText</name>
    <message>
        <source>A coding agent works on a session</source>
        <translation>Un agente de código trabaja en una sesión</translation>
    </message>
    <message>
        <source>May fall asleep: no session can go on by itself</source>
        <translation>Puede suspenderse: ninguna sesión puede seguir por sí sola</translation>
    </message>
    <message>
        <source>May fall asleep: no session makes progress</source>
        <translation>Puede suspenderse: ninguna sesión avanza</translation>
    </message>
    <message>
        <source>May fall asleep: the battery is at %1 %</source>
        <translation>Puede suspenderse: la batería está al %1 %</translation>
    </message>
    <message>
        <source>Kept awake: %1 makes progress</source>
        <comment>an issue</comment>
        <translation>No se suspende: %1 avanza</translation>
    </message>
    <message>
        <source>May fall asleep: the system does not let it be kept awake</source>
        <translation>Puede suspenderse: el sistema no permite evitarlo</translation>
    </message>
    <message numerus="yes">
        <source>Quits when %n session(s) have ended</source>
        <translation>
            <numerusform>Se cierra cuando termine %Ln sesión</numerusform>
            <numerusform>Se cierra cuando terminen %Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>While this computer was asleep</source>
        <translation>Mientras este equipo estaba suspendido</translation>
    </message>
    <message>
        <source>Asleep from %1 to %2.</source>
        <comment>23:10, 07:02</comment>
        <translation>Suspendido de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <comment>an issue</comment>
        <translation>%1 está terminada.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>an issue</comment>
        <translation>%1 ha fallado.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <comment>an issue</comment>
        <translation>%1 se detuvo.</translation>
    </message>
    <message>
        <source>%1 was given to another computer, which works on it.</source>
        <comment>an issue</comment>
        <translation>%1 pasó a otro equipo, que trabaja en ella.</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and waits for a computer.</source>
        <comment>an issue</comment>
        <translation>La plataforma retiró %1, que ahora espera un equipo.</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and is completed.</source>
        <comment>an issue</comment>
        <translation>La plataforma retiró %1, que ya está terminada.</translation>
    </message>
    <message>
        <source>%1 is not this computer&apos;s any more.</source>
        <comment>an issue</comment>
        <translation>%1 ya no es de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) ended.</source>
        <translation>
            <numerusform>Terminó %Ln sesión más.</numerusform>
            <numerusform>Terminaron %Ln sesiones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes sessions again</source>
        <translation>El agente vuelve a aceptar sesiones</translation>
    </message>
    <message>
        <source>Rensei Desktop ended before the sessions that it waited for. Its agent takes sessions again.</source>
        <translation>Rensei Desktop terminó antes que las sesiones que esperaba. Su agente vuelve a aceptar sesiones.</translation>
    </message>
</context>
<context>
    <name>rensei::app::LimitsPage</name>
    <message>
        <source>none</source>
        <comment>the usual limit</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A session may take two hours, unless the entry of its coding agent in the configuration, or the platform, says otherwise. There are no limits of turns or cost in the configuration.</source>
        <translation>Una sesión puede durar dos horas, salvo que la entrada de su agente de código en la configuración, o la plataforma, diga otra cosa. En la configuración no hay límites de turnos ni de coste.</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;Memory of a session</source>
        <translation>&amp;Memoria de una sesión</translation>
    </message>
    <message>
        <source>A session that takes more is ended as failed, and says why. Usual: %1.</source>
        <translation>A una sesión que ocupa más se le pone fin como fallida, y ella dice por qué. Lo habitual: %1.</translation>
    </message>
    <message>
        <source>Memory of &amp;all sessions together</source>
        <translation>Memoria de &amp;todas las sesiones juntas</translation>
    </message>
    <message>
        <source>When they take more, the one that takes the most is ended. Usual: %1.</source>
        <translation>Cuando ocupan más, se pone fin a la que más ocupa. Lo habitual: %1.</translation>
    </message>
    <message>
        <source>&amp;Processes of a session</source>
        <translation>&amp;Procesos de una sesión</translation>
    </message>
    <message>
        <source>A session that starts more is ended as failed. Usual: %1.</source>
        <translation>A una sesión que arranca más se le pone fin como fallida. Lo habitual: %1.</translation>
    </message>
    <message>
        <source>Processes of all sessions &amp;together</source>
        <translation>Procesos de todas las sesiones &amp;juntas</translation>
    </message>
    <message>
        <source>When there are more, the session with the most is ended. Usual: %1.</source>
        <translation>Cuando hay más, se pone fin a la sesión que más tiene. Lo habitual: %1.</translation>
    </message>
    <message>
        <source>P&amp;riority of sessions</source>
        <translation>P&amp;rioridad de las sesiones</translation>
    </message>
    <message>
        <source>With a low one your own programs come first. It counts for sessions that begin from now on.</source>
        <translation>Con una baja, sus propios programas van primero. Vale para las sesiones que empiecen a partir de ahora.</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a priority</comment>
        <translation>Baja</translation>
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
        <translation>&amp;Silencio tras el que una sesión se muestra como detenida</translation>
    </message>
    <message>
        <source>It goes on all the same. Usual: %1.</source>
        <translation>Sigue de todos modos. Lo habitual: %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Silence after which a session is &amp;ended</source>
        <translation>Silencio tras el que se pone &amp;fin a una sesión</translation>
    </message>
    <message>
        <source>It is ended as failed. Waiting for you does not count. Usual: %1.</source>
        <translation>Se le pone fin como fallida. El tiempo que le espera a usted no cuenta. Lo habitual: %1.</translation>
    </message>
    <message>
        <source>&amp;Grace for sessions when the agent is stopped</source>
        <translation>Plazo de &amp;gracia para las sesiones al detener el agente</translation>
    </message>
    <message>
        <source>Those that still run then are ended. Usual: %1.</source>
        <translation>A las que aún estén en marcha entonces se les pone fin. Lo habitual: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>time</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogWindow</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>Registro de quién</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Mantener a la vista la línea más nueva</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Open logs folder</source>
        <translation>&amp;Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The agent does not answer. This is what its log file holds.</source>
        <translation>El agente no responde. Esto es lo que contiene su archivo de registro.</translation>
    </message>
    <message>
        <source>This computer has no log of this session any more. Its page on the platform tells what it did.</source>
        <translation>Este equipo ya no tiene registro de esta sesión. Su página en la plataforma dice lo que hizo.</translation>
    </message>
    <message>
        <source>The agent does not answer. The log goes on when it does.</source>
        <translation>El agente no responde. El registro sigue cuando lo haga.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Leyendo el registro.</translation>
    </message>
    <message>
        <source>It holds no lines yet.</source>
        <translation>Aún no contiene líneas.</translation>
    </message>
    <message>
        <source>Lines shown: %1. Some in between were removed before they were read.</source>
        <translation>Líneas mostradas: %1. Algunas intermedias se quitaron antes de leerlas.</translation>
    </message>
    <message>
        <source>Lines shown: %1. Earlier ones were dropped.</source>
        <translation>Líneas mostradas: %1. Las anteriores se dejaron caer.</translation>
    </message>
    <message>
        <source>Lines shown: %1.</source>
        <translation>Líneas mostradas: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontradas: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>The log was saved in this file:</source>
        <translation>El registro se guardó en este archivo:</translation>
    </message>
    <message>
        <source>The log could not be saved in this file: %1. Choose another place.</source>
        <translation>El registro no se pudo guardar en este archivo: %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageBar</name>
    <message>
        <source>Copy</source>
        <comment>the address beside</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageField</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Message to the session</source>
        <translation>Mensaje a la sesión</translation>
    </message>
    <message>
        <source>The platform does not list this session, so it takes no messages.</source>
        <translation>La plataforma no enumera esta sesión, así que no acepta mensajes.</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions.</source>
        <translation>Esta plataforma no acepta mensajes a sesiones.</translation>
    </message>
    <message>
        <source>Write to the agent to let it go on…</source>
        <translation>Escriba al agente para que siga…</translation>
    </message>
    <message>
        <source>Write to the agent…</source>
        <translation>Escriba al agente…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Run a session again</source>
        <translation>Volver a ejecutar una sesión</translation>
    </message>
    <message>
        <source>This session has ended. Run it again?</source>
        <translation>Esta sesión ha terminado. ¿Ejecutarla de nuevo?</translation>
    </message>
    <message>
        <source>A message lets it run again, which may cost money.</source>
        <translation>Un mensaje hace que se ejecute de nuevo, lo que puede costar dinero.</translation>
    </message>
    <message>
        <source>Send and run again</source>
        <translation>Enviar y ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkPage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Probar la &amp;conexión</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust, too (a PEM file)</source>
        <translation>Otros ce&amp;rtificados de confianza (un archivo PEM)</translation>
    </message>
    <message>
        <source>For a certificate of your company or network. The system&apos;s stay trusted.</source>
        <translation>Para un certificado de su empresa o de su red. Los del sistema siguen siendo de confianza.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a file</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkText</name>
    <message>
        <source>Asking %1 for its first page, without a proxy and without your key.</source>
        <comment>an address</comment>
        <translation>Pidiendo a %1 su primera página, sin proxy y sin su clave.</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, as the system says, without your key.</source>
        <comment>an address</comment>
        <translation>Pidiendo a %1 su primera página, como indica el sistema, sin su clave.</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, by the proxy %2, without your key.</source>
        <comment>two addresses</comment>
        <translation>Pidiendo a %1 su primera página, por el proxy %2, sin su clave.</translation>
    </message>
    <message>
        <source>It was reached: it answered with %1 after %2 s.</source>
        <comment>an HTTP status, a time</comment>
        <translation>Se pudo llegar a ella: respondió %1 después de %2 s.</translation>
    </message>
    <message>
        <source>It was reached, but not trusted: %1. If a certificate of your company or network stands in between, choose its file above.</source>
        <comment>why</comment>
        <translation>Se pudo llegar a ella, pero no es de confianza: %1. Si hay por medio un certificado de su empresa o de su red, elija su archivo más arriba.</translation>
    </message>
    <message>
        <source>No answer came within %1 s. Check the address of the proxy, and the connection.</source>
        <comment>a time</comment>
        <translation>No llegó ninguna respuesta en %1 s. Compruebe la dirección del proxy y la conexión.</translation>
    </message>
    <message>
        <source>It was not reached: %1. Check the address of the proxy, and the connection.</source>
        <comment>why</comment>
        <translation>No se pudo llegar a ella: %1. Compruebe la dirección del proxy y la conexión.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or others than it got. Enter them above, below the proxy&apos;s address.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña, u otros que los recibidos. Escríbalos arriba, debajo de la dirección del proxy.</translation>
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
        <translation>Menú</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them.</source>
        <translation>Este escritorio no muestra iconos de bandeja. En GNOME los añade la extensión AppIndicator.</translation>
    </message>
    <message>
        <source>How</source>
        <comment>to get tray icons</comment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>No volver a mostrar</translation>
    </message>
    <message>
        <source>Tray icons</source>
        <translation>Iconos de bandeja</translation>
    </message>
    <message>
        <source>Install the package gnome-shell-extension-appindicator, switch the extension on, and log in again. Other desktops: add a tray to the panel. The icon then appears automatically.</source>
        <translation>Instale el paquete gnome-shell-extension-appindicator, active la extensión y vuelva a iniciar sesión. En otros escritorios, añada una bandeja al panel. El icono aparece entonces por sí solo.</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticeText</name>
    <message numerus="yes">
        <source>%n more thing(s) need you</source>
        <translation>
            <numerusform>%Ln cosa más le necesita</numerusform>
            <numerusform>%Ln cosas más le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>Renovar el alta</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>Mostrar el estado</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 requiere atención</translation>
    </message>
    <message>
        <source>A session needs attention</source>
        <translation>Una sesión requiere atención</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Mostrar la sesión</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a session</comment>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>A session failed</source>
        <translation>Una sesión ha fallado</translation>
    </message>
    <message>
        <source>%1 waits for you: %2</source>
        <comment>a session, what it asks</comment>
        <translation>%1 le espera: %2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticesPage</name>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>Tell me about:</source>
        <translation>Avisarme de:</translation>
    </message>
    <message>
        <source>Q&amp;uestions of agents</source>
        <translation>&amp;Preguntas de agentes</translation>
    </message>
    <message>
        <source>&amp;Red and failed sessions</source>
        <translation>Sesiones &amp;rojas y fallidas</translation>
    </message>
    <message>
        <source>&amp;Account, agent and platform</source>
        <translation>&amp;Cuenta, agente y plataforma</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>when quiet hours begin</comment>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>when quiet hours end</comment>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Las horas de silencio empiezan a las</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Las horas de silencio acaban a las</translation>
    </message>
    <message>
        <source>Within quiet hours no notification appears, each day.</source>
        <translation>En las horas de silencio no aparece ningún aviso, cada día.</translation>
    </message>
    <message>
        <source>Both times are the same, so there are no quiet hours. Change one of them.</source>
        <translation>Ambas horas son iguales, así que no hay horas de silencio. Cambie una de ellas.</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2 on the next day. What still holds then is told.</source>
        <comment>22:00, 07:00</comment>
        <translation>No aparece ningún aviso de %1 a %2 del día siguiente. Lo que siga vigente se avisa entonces.</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2. What still holds then is told.</source>
        <comment>12:00, 14:00</comment>
        <translation>No aparece ningún aviso de %1 a %2. Lo que siga vigente se avisa entonces.</translation>
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
        <translation>Plan: %1 de %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyField</name>
    <message>
        <source>The platform is reached directly, whatever the system says.</source>
        <translation>Se llega a la plataforma directamente, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>The variables HTTPS_PROXY and NO_PROXY count, else the settings of the system.</source>
        <translation>Valen las variables HTTPS_PROXY y NO_PROXY; si no están, los ajustes del sistema.</translation>
    </message>
    <message>
        <source>It counts for this program at once, and for the agent. This computer itself, and what NO_PROXY names, is reached directly.</source>
        <translation>Vale enseguida para este programa, y también para el agente. A este equipo, y a lo que nombra NO_PROXY, se llega directamente.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>a proxy</comment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>a proxy, whose address follows</comment>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyLoginFields</name>
    <message>
        <source>Pass&amp;word for the proxy</source>
        <translation>Co&amp;ntraseña para el proxy</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>Nombre de &amp;usuario para el proxy</translation>
    </message>
    <message>
        <source>Only where the proxy wants one. Empty: it is sent neither.</source>
        <translation>Solo si el proxy pide uno. Vacío: no se le envía ni nombre ni contraseña.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a user name</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The password is stored in the keychain.</source>
        <translation>La contraseña está guardada en el llavero.</translation>
    </message>
    <message>
        <source>The keychain keeps it, and it is not shown again.</source>
        <translation>El llavero la guarda, y no se vuelve a mostrar.</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitController</name>
    <message>
        <source>Rensei Desktop does not quit: the agent does not answer, and may still take sessions. Quit again in a moment.</source>
        <translation>Rensei Desktop no se cierra: el agente no responde, y quizá siga aceptando sesiones. Vuelva a salir en un momento.</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitDialog</name>
    <message>
        <source>Quit Rensei Desktop</source>
        <translation>Salir de Rensei Desktop</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Seguir esperando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The agent goes on by itself and takes new sessions, too. Nothing starts it again if it fails, until you start Rensei Desktop. What agents ask meanwhile is rejected.</source>
        <translation>El agente sigue solo y también acepta sesiones nuevas. Si falla, nada lo arranca de nuevo hasta que usted arranque Rensei Desktop. Lo que los agentes pregunten mientras tanto se rechaza.</translation>
    </message>
    <message>
        <source>The agent is a background service of this computer and goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>El agente es un servicio de segundo plano de este equipo y sigue como antes. Lo que los agentes pregunten mientras tanto se rechaza.</translation>
    </message>
    <message>
        <source>Rensei Desktop did not start the agent, so it goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>Rensei Desktop no arrancó el agente, así que este sigue como antes. Lo que los agentes pregunten mientras tanto se rechaza.</translation>
    </message>
    <message>
        <source>&amp;Leave running</source>
        <translation>&amp;Dejar que sigan</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>&amp;Terminar y salir</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, it stops and Rensei Desktop quits. You can call that off until then.</source>
        <translation>El agente no acepta sesiones nuevas. Cuando estas hayan terminado, se detiene y Rensei Desktop se cierra. Hasta entonces, usted puede cancelarlo.</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, Rensei Desktop quits and the agent takes sessions again. You can call that off until then.</source>
        <translation>El agente no acepta sesiones nuevas. Cuando estas hayan terminado, Rensei Desktop se cierra y el agente vuelve a aceptar sesiones. Hasta entonces, usted puede cancelarlo.</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Detener &amp;ahora</translation>
    </message>
    <message>
        <source>The sessions end here and the agent stops. The platform gives them to another computer, where they begin anew, or ends them as failed. Paused ones go on when the agent starts again. Working copies stay on this computer.</source>
        <translation>Las sesiones acaban aquí y el agente se detiene. La plataforma las da a otro equipo, donde empiezan de nuevo, o las termina como fallidas. Las que están en pausa siguen cuando el agente arranque de nuevo. Las copias de trabajo se quedan en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>&amp;No salir</translation>
    </message>
    <message>
        <source>The agent takes sessions again, as it did before.</source>
        <translation>El agente vuelve a aceptar sesiones, como antes.</translation>
    </message>
    <message numerus="yes">
        <source>Rensei Desktop quits when %n session(s) have ended.</source>
        <translation>
            <numerusform>Rensei Desktop se cierra cuando termine %Ln sesión.</numerusform>
            <numerusform>Rensei Desktop se cierra cuando terminen %Ln sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer.</source>
        <translation>
            <numerusform>%Ln sesión se ejecuta en este equipo.</numerusform>
            <numerusform>%Ln sesiones se ejecutan en este equipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::RemovalDialog</name>
    <message>
        <source>Revoke the registration key, too</source>
        <translation>Revocar también la clave de alta</translation>
    </message>
    <message>
        <source>Delete the agent&apos;s data, too: settings, logs, working copies</source>
        <translation>Eliminar también los datos del agente: ajustes, registros, copias de trabajo</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Quitar de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer. The removal waits for their end; no new one begins.</source>
        <translation>
            <numerusform>%Ln sesión se ejecuta en este equipo. Se espera a que termine; no empieza ninguna nueva.</numerusform>
            <numerusform>%Ln sesiones se ejecutan en este equipo. Se espera a que terminen; no empieza ninguna nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Quitado:</translation>
    </message>
    <message>
        <source>Nothing of the agent was found to remove.</source>
        <translation>No se encontró nada del agente que quitar.</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>Se quitará esto:</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>No se abrió ningún navegador. Abra esta dirección en uno:</translation>
    </message>
    <message>
        <source>Remove the agent from this computer?</source>
        <translation>¿Quitar el agente de este equipo?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>rensei::app::RenameDialog</name>
    <message>
        <source>Rename an account</source>
        <translation>Cambiar el nombre de una cuenta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>of an account</comment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>The command line uses this name, too.</source>
        <translation>La línea de órdenes también usa este nombre.</translation>
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
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The agent knows no coding agents. Look at its configuration.</source>
        <translation>El agente no conoce agentes de código. Mire su configuración.</translation>
    </message>
    <message>
        <source>Of those below, the one that was chosen when this computer was set up comes first.</source>
        <translation>De los de abajo, va primero el que se eligió al configurar este equipo.</translation>
    </message>
    <message>
        <source>A session that names another one is done by that.</source>
        <translation>Una sesión que nombra otro la hace ese.</translation>
    </message>
    <message>
        <source>Coding agent for sessions that &amp;name none</source>
        <translation>Agente de código para las sesiones que no &amp;nombran ninguno</translation>
    </message>
    <message>
        <source>The first that is ready</source>
        <comment>a coding agent</comment>
        <translation>El primero que esté listo</translation>
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
        <translation>no instalado</translation>
    </message>
    <message>
        <source>installed; not known whether it is signed in</source>
        <comment>a coding agent</comment>
        <translation>instalado; no se sabe si tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>installed and signed in</source>
        <comment>a coding agent</comment>
        <translation>instalado y con la sesión iniciada</translation>
    </message>
    <message>
        <source>installed, not signed in</source>
        <comment>a coding agent</comment>
        <translation>instalado, sin sesión iniciada</translation>
    </message>
    <message>
        <source>%1; does the sessions that name no agent</source>
        <comment>a coding agent</comment>
        <translation>%1; hace las sesiones que no nombran un agente</translation>
    </message>
    <message>
        <source>Install it, then check again.</source>
        <translation>Instálelo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>To get it, type this in a terminal, then check again: %1</source>
        <comment>a command</comment>
        <translation>Para obtenerlo, escriba esto en un terminal y compruebe de nuevo: %1</translation>
    </message>
    <message>
        <source>It asks for nothing before it acts, so it gets no work before the configuration accepts that.</source>
        <translation>No pregunta nada antes de actuar, así que no recibe trabajo hasta que la configuración lo acepte.</translation>
    </message>
    <message>
        <source>Start it in a terminal and sign in, then check again.</source>
        <translation>Arránquelo en un terminal, inicie sesión y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>It says: “%1” Start it in a terminal and sign in, then check again.</source>
        <translation>Dice: «%1» Arránquelo en un terminal, inicie sesión y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>No se pudo comprobar: %1</translation>
    </message>
    <message>
        <source>Starting each of them to see whether it is signed in…</source>
        <translation>Se arranca cada uno para ver si tiene la sesión iniciada…</translation>
    </message>
    <message>
        <source>Looking for coding agents…</source>
        <translation>Buscando agentes de código…</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>No se encontró el programa del agente junto a este. Instale Rensei Desktop de nuevo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Check again.</source>
        <translation>El programa del agente no dijo nada durante mucho tiempo y se le puso fin. Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Check again.</source>
        <translation>El programa del agente terminó sin resultado. Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Check again.</source>
        <translation>El programa del agente dice: «%1» Compruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionCells</name>
    <message>
        <source>Health</source>
        <comment>column of the sessions</comment>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Identifier</source>
        <comment>column of the sessions</comment>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the sessions</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Work type</source>
        <comment>column of the sessions</comment>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column of the sessions</comment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column of the sessions</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of the sessions</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of the sessions</comment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a cell without a value</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The platform did not tell it.</source>
        <translation>La plataforma no lo dijo.</translation>
    </message>
    <message>
        <source>Health unknown: the platform is out of reach.</source>
        <translation>Salud desconocida: no se puede llegar a la plataforma.</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not list this session last time.</source>
        <translation>Salud desconocida: la plataforma no enumeró esta sesión la última vez.</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not tell it.</source>
        <translation>Salud desconocida: la plataforma no la dijo.</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <comment>green, yellow or red</comment>
        <translation>Salud: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a signal and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This session belongs to no issue.</source>
        <translation>Esta sesión no pertenece a ninguna incidencia.</translation>
    </message>
    <message>
        <source>%1
The platform last listed it %2.</source>
        <comment>ENG-124, 5 min ago</comment>
        <translation>%1
La plataforma la enumeró por última vez %2.</translation>
    </message>
    <message>
        <source>Asked to stop on %1</source>
        <comment>date and time</comment>
        <translation>Se pidió detenerla el %1</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>No ha empezado.</translation>
    </message>
    <message>
        <source>It goes on, since %1</source>
        <comment>date and time</comment>
        <translation>Sigue, desde el %1</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>column of the sessions</comment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The platform did not tell it, and it does not run on this computer.</source>
        <translation>La plataforma no lo dijo, y la sesión no se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>%1 so far, says the agent of this computer</source>
        <comment>an amount of money</comment>
        <translation>%1 hasta ahora, según el agente de este equipo</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionHead</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Abre %1 en el navegador</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionListText</name>
    <message>
        <source>Sign in to see sessions.</source>
        <translation>Inicie sesión para ver las sesiones.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Your key was refused. Sign in again to see sessions.</source>
        <translation>Su clave fue rechazada. Vuelva a iniciar sesión para ver las sesiones.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>Cargando sesiones…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Aún no hay sesiones.</translation>
    </message>
    <message>
        <source>No sessions yet in %1.</source>
        <translation>Aún no hay sesiones en %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the search</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded, and there are more.</source>
        <translation>Nada coincide con «%1» en las %2 cargadas, y hay más.</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded, and there are more.</source>
        <translation>Nada coincide en las %1 cargadas, y hay más.</translation>
    </message>
    <message>
        <source>Search the others</source>
        <translation>Buscar en las demás</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded.</source>
        <translation>Nada coincide con «%1» en las %2 cargadas.</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded.</source>
        <translation>Nada coincide en las %1 cargadas.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <comment>why</comment>
        <translation>La búsqueda acabó antes de tiempo. %1</translation>
    </message>
    <message>
        <source>Your key was refused. Showing what was known before.</source>
        <translation>Su clave fue rechazada. Se muestra lo que se sabía antes.</translation>
    </message>
    <message>
        <source>Offline since %1. Showing what was known then.</source>
        <translation>Sin conexión desde %1. Se muestra lo que se sabía entonces.</translation>
    </message>
    <message>
        <source>%1 Showing what was known at %2.</source>
        <comment>an error, and the time of the last success</comment>
        <translation>%1 Se muestra lo que se sabía a las %2.</translation>
    </message>
    <message>
        <source>%1 shown of %2 loaded</source>
        <translation>%1 mostradas de %2 cargadas</translation>
    </message>
    <message>
        <source>more on scrolling</source>
        <translation>más al desplazarse</translation>
    </message>
    <message>
        <source>Searching older sessions for ‘%1’… %2 looked through.</source>
        <translation>Buscando «%1» en sesiones más antiguas… %2 revisadas.</translation>
    </message>
    <message>
        <source>Searching older sessions… %1 looked through.</source>
        <translation>Buscando en sesiones más antiguas… %1 revisadas.</translation>
    </message>
    <message>
        <source>‘%1’ is not in the newest %2.</source>
        <translation>«%1» no está en las %2 más nuevas.</translation>
    </message>
    <message>
        <source>Nothing matches in the newest %1.</source>
        <translation>Nada coincide en las %1 más nuevas.</translation>
    </message>
    <message>
        <source>Search older ones</source>
        <translation>Buscar en las más antiguas</translation>
    </message>
    <message>
        <source>%1 in these %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>%1 en estas %2</translation>
    </message>
    <message>
        <source>%1 in these %2, of which %3 tell no cost</source>
        <translation>%1 en estas %2, de ellas %3 sin coste conocido</translation>
    </message>
    <message>
        <source>%1 in the selected %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>%1 en las %2 seleccionadas</translation>
    </message>
    <message>
        <source>%1 in the selected %2, of which %3 tell no cost</source>
        <translation>%1 en las %2 seleccionadas, de ellas %3 sin coste conocido</translation>
    </message>
    <message>
        <source>searching older sessions…</source>
        <translation>buscando en sesiones más antiguas…</translation>
    </message>
    <message>
        <source>older ones were not searched</source>
        <translation>no se buscó en las más antiguas</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionPane</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Keep the newest entry in sight</source>
        <translation>Mantener a la vista la entrada más nueva</translation>
    </message>
    <message>
        <source>No entry contains this.</source>
        <translation>Ninguna entrada contiene esto.</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <comment>a session</comment>
        <translation>De&amp;tener…</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Move this column forward</source>
        <translation>Mover esta columna hacia delante</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation>Mover esta columna hacia atrás</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionText</name>
    <message>
        <source>queued</source>
        <comment>status of a session</comment>
        <translation>en cola</translation>
    </message>
    <message>
        <source>working</source>
        <comment>status of a session</comment>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>status of a session</comment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status of a session</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>status of a session</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>stopping, asked %1</source>
        <comment>%1: 3 s ago</comment>
        <translation>deteniéndose, pedido %1</translation>
    </message>
    <message>
        <source>stopping, delivered</source>
        <comment>the host has the request</comment>
        <translation>deteniéndose, entregado</translation>
    </message>
    <message>
        <source>still stopping</source>
        <comment>asked for minutes ago</comment>
        <translation>aún deteniéndose</translation>
    </message>
    <message>
        <source>long running</source>
        <comment>health of a session</comment>
        <translation>larga duración</translation>
    </message>
    <message>
        <source>stale heartbeat</source>
        <comment>health of a session</comment>
        <translation>señal de vida antigua</translation>
    </message>
    <message>
        <source>tool loop stuck</source>
        <comment>health of a session</comment>
        <translation>bucle de herramienta</translation>
    </message>
    <message>
        <source>claim stuck</source>
        <comment>health of a session</comment>
        <translation>asignación atascada</translation>
    </message>
    <message>
        <source>It has been active longer than is usual.</source>
        <translation>Lleva activa más tiempo de lo habitual.</translation>
    </message>
    <message>
        <source>Its host has not been heard from for a while.</source>
        <translation>Hace un rato que no se sabe nada de su host.</translation>
    </message>
    <message>
        <source>It calls the same tool again and again and gets no further.</source>
        <translation>Llama una y otra vez a la misma herramienta y no avanza.</translation>
    </message>
    <message>
        <source>A host has claimed it, and nothing was begun.</source>
        <translation>Un host la ha tomado, y no se ha empezado nada.</translation>
    </message>
    <message>
        <source>health unknown</source>
        <comment>health of a session</comment>
        <translation>salud desconocida</translation>
    </message>
    <message>
        <source>green</source>
        <comment>health of a session</comment>
        <translation>verde</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>health of a session</comment>
        <translation>amarilla</translation>
    </message>
    <message>
        <source>red</source>
        <comment>health of a session</comment>
        <translation>roja</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <comment>health of a session</comment>
        <translation>nada se ejecuta</translation>
    </message>
    <message>
        <source>The platform says that it works on this computer, but its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>La plataforma dice que trabaja en este equipo, pero su ejecución aquí terminó a las %1. Deténgala, para que la plataforma no la espere más.</translation>
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
        <translation>sesión sin incidencia</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>waits for you</source>
        <comment>status of a session: it has a question</comment>
        <translation>le espera</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open the list of %1 in browser (the session&apos;s project is not known)</source>
        <translation>Abrir la lista de %1 en el navegador (no se conoce el proyecto de la sesión)</translation>
    </message>
    <message>
        <source>Open the platform in browser (its project is not known)</source>
        <translation>Abrir la plataforma en el navegador (no se conoce su proyecto)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>of what the browser would open</comment>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copiar el identificador</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Stop… (no computer has begun it)</source>
        <translation>Detener… (ningún equipo la ha empezado)</translation>
    </message>
    <message>
        <source>Stop… (it runs on another computer)</source>
        <translation>Detener… (se ejecuta en otro equipo)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation>Primero lo que requiere atención</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <comment>sessions</comment>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Stop a session</source>
        <translation>Detener una sesión</translation>
    </message>
    <message>
        <source>Stop these sessions?</source>
        <translation>¿Detener estas sesiones?</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>¿Detener esta sesión?</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>¿Detener %1?</translation>
    </message>
    <message>
        <source>The agent is asked to stop and the session ends as stopped.</source>
        <translation>Se pide al agente que pare, y la sesión termina como detenida.</translation>
    </message>
    <message>
        <source>Their agents are asked to stop and the sessions end as stopped.</source>
        <translation>Se pide a sus agentes que paren, y las sesiones terminan como detenidas.</translation>
    </message>
    <message>
        <source>The others that are selected have ended, or cannot be stopped from here.</source>
        <translation>Las demás seleccionadas han terminado, o no se pueden detener desde aquí.</translation>
    </message>
    <message>
        <source>Stop session</source>
        <translation>Detener la sesión</translation>
    </message>
    <message>
        <source>Stop sessions</source>
        <translation>Detener las sesiones</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Open workspace folder</source>
        <translation>Abrir la carpeta de trabajo</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar el id</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>No se abrió ningún navegador. Abra esta dirección en uno:</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <translation>actualizado %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Identifier or title, e.g. %1</source>
        <translation>Identificador o título, p. ej. %1</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>Buscar en identificadores y títulos</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que continúe</translation>
    </message>
    <message>
        <source>Pause after this turn</source>
        <translation>Pausar tras este turno</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingField</name>
    <message>
        <source>Use the usual value</source>
        <translation>Usar el valor habitual</translation>
    </message>
    <message>
        <source>Use the usual value: %1</source>
        <comment>the name of a setting</comment>
        <translation>Usar el valor habitual: %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>General</source>
        <comment>a section of the settings</comment>
        <translation>General</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Coding agents</source>
        <translation>Agentes de código</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a section of the settings</comment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>a section of the settings</comment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a section of the settings</comment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a section of the settings</comment>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>a section of the settings</comment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Advanced</source>
        <comment>a section of the settings</comment>
        <translation>Avanzado</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupChoicesView</name>
    <message>
        <source>Take work while nobody is &amp;logged in, too</source>
        <translation>Aceptar &amp;trabajo también cuando nadie haya iniciado sesión</translation>
    </message>
    <message>
        <source>&amp;Coding agent</source>
        <comment>the field for it</comment>
        <translation>&amp;Agente de código</translation>
    </message>
    <message>
        <source>&amp;Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>&amp;Sin preguntar</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <comment>the field for it</comment>
        <translation>Agente de código</translation>
    </message>
    <message>
        <source>Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>The system then starts your background programs with the computer.</source>
        <translation>El sistema arranca entonces sus programas de segundo plano con el equipo.</translation>
    </message>
    <message>
        <source>There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <translation>No hay aislamiento: un agente de código se ejecuta como usted, y puede como mucho lo que usted puede.</translation>
    </message>
    <message>
        <source>Your account has no project. Create one on the platform, then look again.</source>
        <translation>Su cuenta no tiene ningún proyecto. Cree uno en la plataforma y mire de nuevo.</translation>
    </message>
    <message>
        <source>This computer takes the work of this project.</source>
        <translation>Este equipo acepta el trabajo de este proyecto.</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Install one, such as Claude Code, Codex or Gemini CLI, then look again. Or try it with the demo platform.</source>
        <translation>No se encontró ningún agente de código en este equipo. Instale uno, como Claude Code, Codex o Gemini CLI, y mire de nuevo. O pruébelo con la plataforma de demostración.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>starts in the background: %1</source>
        <translation>arranca en segundo plano: %1</translation>
    </message>
    <message>
        <source>This will be written:</source>
        <translation>Se escribirá esto:</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <comment>the field for them</comment>
        <translation>&amp;Proyectos</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>the field for them</comment>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message numerus="yes">
        <source>This computer takes the work of %n project(s).</source>
        <translation>
            <numerusform>Este equipo acepta el trabajo de %Ln proyecto.</numerusform>
            <numerusform>Este equipo acepta el trabajo de %Ln proyectos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupOffer</name>
    <message>
        <source>&amp;Import it</source>
        <comment>the set-up of another program</comment>
        <translation>&amp;Importarla</translation>
    </message>
    <message>
        <source>Only watc&amp;h it</source>
        <comment>the agent of another program</comment>
        <translation>Solo &amp;observarlo</translation>
    </message>
    <message>
        <source>Start a&amp;fresh</source>
        <comment>without the set-up of another program</comment>
        <translation>&amp;Empezar de cero</translation>
    </message>
    <message>
        <source>Nothing of it is changed or deleted.</source>
        <translation>No se cambia ni se elimina nada de ella.</translation>
    </message>
    <message>
        <source>This program shows how that agent is doing, and starts none itself.</source>
        <translation>Este programa muestra cómo está ese agente, y no arranca ninguno propio.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupProgressView</name>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
    <message>
        <source>Start Rensei Desktop at login</source>
        <translation>Arrancar Rensei Desktop al iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>&amp;Token de alta</translation>
    </message>
    <message>
        <source>Somebody with the right to make keys creates one in Settings → Projects → API Keys, of the type Worker Registration.</source>
        <translation>Alguien con permiso para crear claves crea uno en «Settings → Projects → API Keys», del tipo «Worker Registration».</translation>
    </message>
    <message>
        <source>What was written stands in %1.</source>
        <comment>a file</comment>
        <translation>Lo que se escribió está en %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupSteps</name>
    <message>
        <source>Sign in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a step of setting it up</comment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>a step</comment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a step</comment>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>a step</comment>
        <translation>%1, pendiente</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupText</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>Agente de código</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation>Clave de alta</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Background service</source>
        <translation>Servicio de segundo plano</translation>
    </message>
    <message>
        <source>Agent answers</source>
        <translation>El agente responde</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>En la lista de la plataforma</translation>
    </message>
    <message>
        <source>Running sessions end</source>
        <translation>Fin de las sesiones en curso</translation>
    </message>
    <message>
        <source>Signed off from the platform</source>
        <translation>Dado de baja en la plataforma</translation>
    </message>
    <message>
        <source>State of the agent</source>
        <translation>Estado del agente</translation>
    </message>
    <message>
        <source>Logs, sessions, working copies</source>
        <translation>Registros, sesiones, copias de trabajo</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step</comment>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>at work…</source>
        <comment>a step</comment>
        <translation>en marcha…</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>in place already</source>
        <comment>a step</comment>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a step</comment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a step and what is known of it</comment>
        <translation>deshecho: %1</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <comment>a command</comment>
        <translation>En un terminal: %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <comment>a button</comment>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>a button</comment>
        <translation>Comprobar este equipo…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <comment>a button</comment>
        <translation>Quitar de este equipo…</translation>
    </message>
    <message>
        <source>This computer is set up and takes work</source>
        <translation>Este equipo está configurado y acepta trabajo</translation>
    </message>
    <message>
        <source>This computer is registered and takes work</source>
        <translation>Este equipo está registrado y acepta trabajo</translation>
    </message>
    <message>
        <source>Everything was removed</source>
        <translation>Todo se quitó</translation>
    </message>
    <message>
        <source>This computer is being set up…</source>
        <translation>Configurando este equipo…</translation>
    </message>
    <message>
        <source>The set-up is being checked and completed…</source>
        <translation>Comprobando y completando la configuración…</translation>
    </message>
    <message>
        <source>The agent is being removed…</source>
        <translation>Quitando el agente…</translation>
    </message>
    <message>
        <source>What was done is being taken back…</source>
        <translation>Deshaciendo lo que se hizo…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Mirando este equipo…</translation>
    </message>
    <message numerus="yes">
        <source>Canceled. %n step(s) were taken back</source>
        <translation>
            <numerusform>Cancelado. Se deshizo %Ln paso</numerusform>
            <numerusform>Cancelado. Se deshicieron %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled. Nothing had been changed</source>
        <translation>Cancelado. No se había cambiado nada</translation>
    </message>
    <message>
        <source>It stopped at “%1”. Try again to go on</source>
        <comment>the name of a step</comment>
        <translation>Se detuvo en «%1». Vuelva a intentarlo para seguir</translation>
    </message>
    <message>
        <source>It stopped at “%1”. What worked is kept</source>
        <comment>the name of a step</comment>
        <translation>Se detuvo en «%1». Lo que funcionó se conserva</translation>
    </message>
    <message>
        <source>It did not end as it should</source>
        <translation>No terminó como debía</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>No se encontró el programa del agente junto a este. Instale Rensei Desktop de nuevo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again; what worked is kept.</source>
        <translation>El programa del agente no dijo nada durante mucho tiempo y se le puso fin. Vuelva a intentarlo; lo que funcionó se conserva.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again; what worked is kept.</source>
        <translation>El programa del agente terminó sin resultado. Vuelva a intentarlo; lo que funcionó se conserva.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again; what worked is kept.</source>
        <translation>El programa del agente terminó sin resultado. Dice: «%1» Vuelva a intentarlo; lo que funcionó se conserva.</translation>
    </message>
    <message>
        <source>Read and edit; ask before each command</source>
        <comment>what agents may do</comment>
        <translation>Leer y editar; preguntar antes de cada orden</translation>
    </message>
    <message>
        <source>Read, edit and run in the session&apos;s folder</source>
        <comment>what agents may do</comment>
        <translation>Leer, editar y ejecutar en la carpeta de la sesión</translation>
    </message>
    <message>
        <source>Everything without asking</source>
        <comment>what agents may do</comment>
        <translation>Todo sin preguntar</translation>
    </message>
    <message>
        <source>A coding agent reads and changes files in the session&apos;s folder. It asks you before it runs a command, or touches anything outside.</source>
        <translation>Un agente de código lee y cambia archivos en la carpeta de la sesión. Le pregunta antes de ejecutar una orden o de tocar algo de fuera.</translation>
    </message>
    <message>
        <source>A coding agent works in the session&apos;s folder by itself. It asks you before it does what reaches beyond: other folders, pushes, other computers.</source>
        <translation>Un agente de código trabaja solo en la carpeta de la sesión. Le pregunta antes de lo que va más allá: otras carpetas, envíos (push), otros equipos.</translation>
    </message>
    <message>
        <source>A coding agent never asks. Choose this only on a computer that holds nothing of yours.</source>
        <translation>Un agente de código no pregunta nunca. Elíjalo solo en un equipo que no guarde nada suyo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a coding agent, why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <comment>a coding agent</comment>
        <translation>%1 (recomendado)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is written, where</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>a check</comment>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>fixed, verified %1</source>
        <comment>14:02</comment>
        <translation>arreglado, comprobado a las %1</translation>
    </message>
    <message>
        <source>skipped until this works: %1</source>
        <comment>a check</comment>
        <translation>omitida hasta que esto funcione: %1</translation>
    </message>
    <message>
        <source>This computer is being checked…</source>
        <translation>Comprobando este equipo…</translation>
    </message>
    <message>
        <source>This computer could not be checked</source>
        <translation>Este equipo no se pudo comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%Ln comprobación falló</numerusform>
            <numerusform>%Ln comprobaciones fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n check(s) need attention</source>
        <translation>
            <numerusform>Funciona; %Ln comprobación requiere atención</numerusform>
            <numerusform>Funciona; %Ln comprobaciones requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>El programa del agente no dijo nada durante mucho tiempo y se le puso fin. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>El programa del agente terminó sin resultado. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again.</source>
        <translation>El programa del agente terminó sin resultado. Dice: «%1» Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Other set-up</source>
        <translation>Otra configuración</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1, and runs (%2). It stays as it is. You can import its set-up once it has ended, only watch it, or start afresh beside it; then both share the work.</source>
        <translation>En este equipo hay configurado otro programa para el mismo trabajo, en %1, y se está ejecutando (%2). Se queda como está. Puede importar su configuración cuando haya terminado, solo observarlo, o empezar de cero junto a él; entonces ambos se reparten el trabajo.</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1. It stays as it is. You can import its set-up, only watch its agent, or start afresh beside it.</source>
        <translation>En este equipo hay configurado otro programa para el mismo trabajo, en %1. Se queda como está. Puede importar su configuración, solo observar su agente, o empezar de cero junto a él.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be imported.</source>
        <translation>No contiene nada que se pueda importar.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1</source>
        <translation>No se puede importar: %1</translation>
    </message>
    <message>
        <source>It is for %1. To import it, sign in there first: go back, and enter that address.</source>
        <translation>Es para %1. Para importarla, inicie antes sesión allí: vuelva atrás e introduzca esa dirección.</translation>
    </message>
    <message>
        <source>Its registration key is not in its files. Sign in to import the rest; a key is then made.</source>
        <translation>Su clave de alta no está en sus archivos. Inicie sesión para importar lo demás; después se crea una clave.</translation>
    </message>
    <message>
        <source>An import takes over: %1.</source>
        <translation>Al importar se toma lo siguiente: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Configurar este equipo</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Esto no se pudo cambiar: %1</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <comment>in the browser</comment>
        <translation>Crear una clave…</translation>
    </message>
    <message>
        <source>I have a registration token…</source>
        <translation>Tengo un token de alta…</translation>
    </message>
    <message>
        <source>Try it with the demo platform</source>
        <translation>Probar con la plataforma de demostración</translation>
    </message>
    <message>
        <source>Sign in to your platform</source>
        <translation>Inicie sesión en su plataforma</translation>
    </message>
    <message>
        <source>This computer can run the coding agents of your team&apos;s sessions. It takes one key, one choice and one click.</source>
        <translation>Este equipo puede ejecutar los agentes de código de las sesiones de su equipo de trabajo. Hacen falta una clave, una elección y un clic.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Make this computer take work</source>
        <translation>Hacer que este equipo acepte trabajo</translation>
    </message>
    <message>
        <source>This computer is set up already. You may choose anew.</source>
        <translation>Este equipo ya está configurado. Puede elegir de nuevo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>Mostrar el estado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>No se abrió ningún navegador. Abra esta dirección en uno:</translation>
    </message>
    <message>
        <source>The demo did not start. In a terminal, “rensei-desktop --demo” says why.</source>
        <translation>La demostración no arrancó. En un terminal, «rensei-desktop --demo» dice por qué.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindows</name>
    <message>
        <source>Configuration of the agent</source>
        <translation>Configuración del agente</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>Ajustes de este programa</translation>
    </message>
    <message>
        <source>State of both, sessions and working copies</source>
        <translation>Estado de ambos, sesiones y copias de trabajo</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>rensei::app::Shortcut</name>
    <message>
        <source>Show these shortcuts</source>
        <translation>Mostrar estos atajos</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Step back, then close the window</source>
        <translation>Retroceder un paso; después, cerrar la ventana</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>Buscar en identificadores y títulos</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Actualizar la lista</translation>
    </message>
    <message>
        <source>Show the details of the session</source>
        <translation>Mostrar los detalles de la sesión</translation>
    </message>
    <message>
        <source>Open the session in the browser</source>
        <translation>Abrir la sesión en el navegador</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>Copiar el identificador</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>Detener la sesión</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Desplegar la entrada</translation>
    </message>
    <message>
        <source>Fold the entry</source>
        <translation>Plegar la entrada</translation>
    </message>
    <message>
        <source>Open or fold the entry</source>
        <translation>Desplegar o plegar la entrada</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>All windows</source>
        <translation>Todas las ventanas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Details of a session</source>
        <translation>Detalles de una sesión</translation>
    </message>
    <message>
        <source>Status, and the check of this computer</source>
        <translation>Estado, y la comprobación de este equipo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>rensei::app::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>a key</comment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>Iniciar sesión en %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInForm</name>
    <message>
        <source>Paste</source>
        <comment>the clipboard, into the field beside</comment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Keep until quit</source>
        <comment>the key, in memory only</comment>
        <translation>Conservar hasta salir</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <comment>the field for its address</comment>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>the field for it</comment>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>Create one in Settings → API Keys. It is kept in your keychain.</source>
        <translation>Cree una en «Settings → API Keys». Se guarda en su llavero.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Checking with the platform…</source>
        <translation>Comprobando con la plataforma…</translation>
    </message>
    <message>
        <source>This platform has no accounts: it checks no keys, and shows its sessions to everybody who can reach it.</source>
        <translation>Esta plataforma no tiene cuentas: no comprueba claves, y muestra sus sesiones a cualquiera que llegue a ella.</translation>
    </message>
    <message>
        <source>Use this platform</source>
        <translation>Usar esta plataforma</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Add the other account</source>
        <translation>Añadir la otra cuenta</translation>
    </message>
    <message>
        <source>Use the other account</source>
        <translation>Usar la otra cuenta</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignalText</name>
    <message>
        <source>%1 · noticed %2</source>
        <comment>a signal of a session&apos;s health, 9 min ago</comment>
        <translation>%1 · observado %2</translation>
    </message>
    <message>
        <source>Its activity shows: %1.</source>
        <comment>npm test × 37 in 9 min, same output</comment>
        <translation>Su actividad muestra: %1.</translation>
    </message>
    <message>
        <source>It has worked for %1.</source>
        <comment>52 min</comment>
        <translation>Lleva trabajando %1.</translation>
    </message>
    <message>
        <source>The last that it did was %1.</source>
        <comment>9 min ago</comment>
        <translation>Lo último que hizo fue %1.</translation>
    </message>
    <message>
        <source>It was claimed %1.</source>
        <comment>9 min ago</comment>
        <translation>Fue asumida %1.</translation>
    </message>
    <message>
        <source>See below what it does. If it gets no further, write to it, or stop it.</source>
        <translation>Vea abajo qué hace. Si no avanza, escríbale o deténgala.</translation>
    </message>
    <message>
        <source>Check the computer that it runs on. If it stays silent, stop the session.</source>
        <translation>Compruebe el equipo en el que se ejecuta. Si sigue sin responder, detenga la sesión.</translation>
    </message>
    <message>
        <source>Write to it what to do instead, or stop it.</source>
        <translation>Escríbale qué hacer en su lugar, o deténgala.</translation>
    </message>
    <message>
        <source>If nothing begins soon, stop it.</source>
        <translation>Si no empieza nada pronto, deténgala.</translation>
    </message>
    <message>
        <source>The platform does not say why. See below what it does.</source>
        <translation>La plataforma no dice por qué. Vea abajo qué hace.</translation>
    </message>
    <message>
        <source>The platform reports this, and its documents do not say what it means. See below what the session does.</source>
        <translation>La plataforma lo indica, y sus documentos no dicen qué significa. Vea abajo qué hace la sesión.</translation>
    </message>
</context>
<context>
    <name>rensei::app::StartText</name>
    <message>
        <source>The state folder cannot be used: %1</source>
        <translation>La carpeta de estado no se puede usar: %1</translation>
    </message>
    <message>
        <source>The desktop that runs already (process %1) does not answer. End it, then try again.</source>
        <translation>Rensei Desktop ya se ejecuta (proceso %1) y no responde. Termínelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The desktop that runs already does not answer. End it, then try again.</source>
        <translation>Rensei Desktop ya se ejecuta y no responde. Termínelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Rensei Desktop runs already, on the display %1. Its window has opened there. To have it here, quit it there first.</source>
        <translation>Rensei Desktop ya se ejecuta, en la pantalla %1. Su ventana se ha abierto allí. Para tenerla aquí, salga antes allí.</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusText</name>
    <message>
        <source>The agent is starting</source>
        <translation>El agente arranca</translation>
    </message>
    <message>
        <source>The agent stopped unexpectedly and is being started again</source>
        <translation>El agente se detuvo inesperadamente y vuelve a arrancar</translation>
    </message>
    <message>
        <source>The agent keeps stopping</source>
        <translation>El agente se detiene una y otra vez</translation>
    </message>
    <message>
        <source>The agent is not running</source>
        <translation>El agente no se ejecuta</translation>
    </message>
    <message>
        <source>Another agent is in the way</source>
        <translation>Otro agente estorba</translation>
    </message>
    <message>
        <source>The agent cannot be started</source>
        <translation>El agente no se puede arrancar</translation>
    </message>
    <message>
        <source>The agent does not answer</source>
        <translation>El agente no responde</translation>
    </message>
    <message>
        <source>The disk of this computer is almost full</source>
        <translation>El disco de este equipo está casi lleno</translation>
    </message>
    <message>
        <source>The clock of this computer is off by more than a minute</source>
        <translation>El reloj de este equipo se desvía más de un minuto</translation>
    </message>
    <message>
        <source>The platform gives this computer no work</source>
        <translation>La plataforma no da trabajo a este equipo</translation>
    </message>
    <message>
        <source>This computer has no runner, so it takes no work</source>
        <translation>Este equipo no tiene ejecutor, así que no acepta trabajo</translation>
    </message>
    <message>
        <source>The agent&apos;s configuration cannot be used</source>
        <translation>La configuración del agente no se puede usar</translation>
    </message>
    <message>
        <source>Reports wait for the platform to take them</source>
        <translation>Hay informes que esperan a que la plataforma los acepte</translation>
    </message>
    <message>
        <source>The platform does not serve the agent</source>
        <translation>La plataforma no atiende al agente</translation>
    </message>
    <message>
        <source>This computer cannot do the work that it is given</source>
        <translation>Este equipo no puede hacer el trabajo que recibe</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files</source>
        <translation>El agente apenas puede abrir más archivos</translation>
    </message>
    <message>
        <source>The agent has not been heard from for a while</source>
        <translation>Hace un rato que no se sabe nada del agente</translation>
    </message>
    <message>
        <source>This computer offers no slots for sessions</source>
        <translation>Este equipo no ofrece plazas para sesiones</translation>
    </message>
    <message>
        <source>The agent is paused</source>
        <translation>El agente está en pausa</translation>
    </message>
    <message>
        <source>The agent takes no new sessions</source>
        <translation>El agente no acepta sesiones nuevas</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Aún no se sabe nada</translation>
    </message>
    <message>
        <source>The platform has not answered for a while</source>
        <translation>Hace un rato que la plataforma no responde</translation>
    </message>
    <message>
        <source>Skipped until you are signed in</source>
        <translation>Omitida hasta que inicie sesión</translation>
    </message>
    <message>
        <source>The platform has trouble of its own</source>
        <translation>La plataforma tiene problemas propios</translation>
    </message>
    <message>
        <source>The platform gave an answer that cannot be read</source>
        <translation>La plataforma dio una respuesta que no se puede leer</translation>
    </message>
    <message>
        <source>Your key may not see this</source>
        <translation>Su clave no puede ver esto</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Your key cannot be read</source>
        <translation>Su clave no se puede leer</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>Su clave fue rechazada</translation>
    </message>
    <message>
        <source>The stored key cannot sign in</source>
        <translation>La clave guardada no permite iniciar sesión</translation>
    </message>
    <message>
        <source>This platform has no accounts</source>
        <translation>Esta plataforma no tiene cuentas</translation>
    </message>
    <message>
        <source>Another program answers in the agent&apos;s place</source>
        <translation>Otro programa responde en lugar del agente</translation>
    </message>
    <message>
        <source>The agent does not get ready</source>
        <translation>El agente no llega a estar listo</translation>
    </message>
    <message>
        <source>The agent works for another platform</source>
        <translation>El agente trabaja para otra plataforma</translation>
    </message>
    <message>
        <source>This computer is not registered yet</source>
        <translation>Este equipo aún no está registrado</translation>
    </message>
    <message>
        <source>The agent cannot read its registration token</source>
        <translation>El agente no puede leer su token de alta</translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>Este equipo no acepta trabajo: la plataforma se negó a registrarlo</translation>
    </message>
    <message>
        <source>This computer is not registered with the platform</source>
        <translation>Este equipo no está registrado en la plataforma</translation>
    </message>
    <message>
        <source>The agent does not say whether it is registered</source>
        <translation>El agente no dice si está registrado</translation>
    </message>
    <message>
        <source>The platform does not see this computer</source>
        <translation>La plataforma no ve este equipo</translation>
    </message>
    <message>
        <source>Whether the platform sees this computer is not known</source>
        <translation>No se sabe si la plataforma ve este equipo</translation>
    </message>
    <message>
        <source>The platform does not tell</source>
        <translation>La plataforma no lo dice</translation>
    </message>
    <message>
        <source>The platform refused to register this computer</source>
        <translation>La plataforma se negó a registrar este equipo</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>the agent</comment>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>this platform has no accounts</source>
        <translation>esta plataforma no tiene cuentas</translation>
    </message>
    <message>
        <source>organisation key</source>
        <translation>clave de organización</translation>
    </message>
    <message>
        <source>project key</source>
        <translation>clave de proyecto</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>clave de usuario</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 en marcha</translation>
    </message>
    <message>
        <source>not told whether this host is visible</source>
        <translation>no se dice si este host es visible</translation>
    </message>
    <message>
        <source>this host is visible</source>
        <translation>este host es visible</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>your key may not see it</source>
        <translation>su clave no puede verlo</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (no disponible)</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s)</source>
        <translation>
            <numerusform>%Ln host más</numerusform>
            <numerusform>%Ln hosts más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln plaza</numerusform>
            <numerusform>%Ln plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>bajo demanda: %1</translation>
    </message>
    <message>
        <source>It takes no new sessions until there is more space.</source>
        <translation>No acepta sesiones nuevas hasta que haya más espacio.</translation>
    </message>
    <message>
        <source>Set the clock, or have the system set it.</source>
        <translation>Ponga en hora el reloj, o deje que lo haga el sistema.</translation>
    </message>
    <message>
        <source>Install a coding agent, or name one under “runners” in the agent&apos;s configuration.</source>
        <translation>Instale un agente de código, o nombre uno en «runners» en la configuración del agente.</translation>
    </message>
    <message>
        <source>They are delivered by themselves when it does.</source>
        <translation>Se entregan solos cuando lo haga.</translation>
    </message>
    <message>
        <source>It takes no new sessions until one ends. Raise the limit of open files and start it again.</source>
        <translation>No acepta sesiones nuevas hasta que termine una. Aumente el límite de archivos abiertos y arránquelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n time(s) in a row and ended each time. Its log may say why.</source>
        <translation>
            <numerusform>Se arrancó %Ln vez y terminó. Quizá su registro diga por qué.</numerusform>
            <numerusform>Se arrancó %Ln veces seguidas y terminó cada vez. Quizá su registro diga por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped it in good order.</source>
        <translation>Alguien lo detuvo como es debido.</translation>
    </message>
    <message>
        <source>An agent has the same folder and does not answer. End it, and this one is started.</source>
        <translation>Un agente tiene la misma carpeta y no responde. Termínelo, y arrancará este.</translation>
    </message>
    <message>
        <source>%1 uses its port and does not answer. End it, and the agent is started.</source>
        <translation>%1 usa su puerto y no responde. Termínelo, y arrancará el agente.</translation>
    </message>
    <message>
        <source>Its program is missing or cannot be run. Install Rensei Desktop again.</source>
        <translation>Su programa falta o no se puede ejecutar. Instale Rensei Desktop de nuevo.</translation>
    </message>
    <message>
        <source>It takes no new work meanwhile, and tries again automatically. Its log may say why.</source>
        <translation>Mientras tanto no acepta trabajo nuevo, y lo sigue intentando. Quizá su registro diga por qué.</translation>
    </message>
    <message>
        <source>Its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>Su ejecución aquí terminó a las %1. Deténgala, para que la plataforma no la espere más.</translation>
    </message>
    <message>
        <source>Give it a registration token to have it take sessions.</source>
        <translation>Dele un token de alta para que acepte sesiones.</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>Renueve el alta con un clic, o cree un token nuevo en la plataforma.</translation>
    </message>
    <message>
        <source>Unlock the keychain. The agent tries again automatically.</source>
        <translation>Desbloquee el llavero. El agente lo sigue intentando.</translation>
    </message>
    <message>
        <source>Its configuration sets the number of slots to 0.</source>
        <translation>Su configuración fija el número de plazas en 0.</translation>
    </message>
    <message>
        <source>It is on another port than usual: %1 uses that.</source>
        <translation>Está en otro puerto que de costumbre: %1 usa ese.</translation>
    </message>
    <message>
        <source>It was started again after it stopped unexpectedly at %1.</source>
        <translation>Se arrancó de nuevo después de detenerse inesperadamente a las %1.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>Puede haber sido revocada o haber caducado. Mientras tanto, las sesiones siguen.</translation>
    </message>
    <message>
        <source>Sign in with a key to see your sessions here.</source>
        <translation>Inicie sesión con una clave para ver aquí sus sesiones.</translation>
    </message>
    <message>
        <source>It did moments ago. The agent is being registered again.</source>
        <translation>Hace un momento lo veía. El agente se está registrando de nuevo.</translation>
    </message>
    <message>
        <source>Its agent runs, but the platform does not list this host. Its registration may have ended.</source>
        <translation>Su agente se ejecuta, pero la plataforma no enumera este host. Quizá su alta haya terminado.</translation>
    </message>
    <message>
        <source>Last known %1.</source>
        <translation>Última información %1.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) need attention</source>
        <translation>
            <numerusform>%Ln sesión requiere atención</numerusform>
            <numerusform>%Ln sesiones requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of agents wait for you</source>
        <translation>
            <numerusform>%Ln pregunta de un agente le espera</numerusform>
            <numerusform>%Ln preguntas de agentes le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sessions running</source>
        <translation>%1 de %2 sesiones en marcha</translation>
    </message>
    <message>
        <source>All good · %1</source>
        <translation>Todo bien · %1</translation>
    </message>
    <message>
        <source>Rensei: %1</source>
        <translation>Rensei: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situación: %1</translation>
    </message>
    <message>
        <source>%1 working</source>
        <comment>sessions on all hosts</comment>
        <translation>%1 trabajando</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>sessions on all hosts</comment>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>sessions on all hosts, today</comment>
        <translation>%1 terminadas</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>$25.15</comment>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>Rensei Desktop %1</source>
        <comment>a version</comment>
        <translation>Rensei Desktop %1</translation>
    </message>
    <message>
        <source>%1 · agent %2, up %3</source>
        <comment>the desktop&apos;s version, the agent&apos;s, 3 h 12 min</comment>
        <translation>%1 · agente %2, en marcha desde hace %3</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a check</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>a check</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a check</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>a check</comment>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Arrancarlo</translation>
    </message>
    <message>
        <source>Restart it…</source>
        <translation>Reiniciarlo…</translation>
    </message>
    <message>
        <source>Show its log…</source>
        <translation>Mostrar su registro…</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>Configurar este equipo…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>Renovar el alta</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <source>Offer slots</source>
        <comment>the agent takes sessions</comment>
        <translation>Ofrecer plazas</translation>
    </message>
    <message>
        <source>Set the clock…</source>
        <translation>Poner el reloj en hora…</translation>
    </message>
    <message>
        <source>Coding agents…</source>
        <translation>Agentes de código…</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>Liberar espacio…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Comprobar este equipo…</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <comment>a session</comment>
        <translation>Detenerla…</translation>
    </message>
    <message>
        <source>not registered</source>
        <comment>a check</comment>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>needs a key</source>
        <comment>a check</comment>
        <translation>necesita una clave</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>ahora no se sabe</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>comprobándose</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>todo bien</translation>
    </message>
    <message>
        <source>sessions running</source>
        <translation>sesiones en marcha</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a state</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>a state</comment>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform</source>
        <translation>No hay una conexión segura con la plataforma</translation>
    </message>
    <message>
        <source>The proxy of your network wants a password</source>
        <translation>El proxy de su red pide una contraseña</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>No se puede llegar a la plataforma</translation>
    </message>
    <message>
        <source>It failed because %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>Falló porque %1. Si su red tiene su propio certificado, indique su archivo en «network: caFile» en la configuración del agente.</translation>
    </message>
    <message>
        <source>No answer from %1. It is asked again automatically.</source>
        <translation>Sin respuesta de %1. Se le vuelve a preguntar solo.</translation>
    </message>
    <message>
        <source>skipped until the agent works</source>
        <translation>omitida hasta que el agente funcione</translation>
    </message>
    <message>
        <source>skipped until the platform answers</source>
        <translation>omitida hasta que la plataforma responda</translation>
    </message>
    <message>
        <source>skipped until you are signed in</source>
        <translation>omitida hasta que inicie sesión</translation>
    </message>
    <message>
        <source>Fixed, verified %1.</source>
        <comment>14:02</comment>
        <translation>Arreglado, comprobado a las %1.</translation>
    </message>
    <message>
        <source>The agent runs, but the platform has not heard from it since %1</source>
        <translation>El agente se ejecuta, pero la plataforma no sabe nada de él desde las %1</translation>
    </message>
    <message>
        <source>The platform says that a session works on this computer, but nothing runs here</source>
        <translation>La plataforma dice que una sesión trabaja en este equipo, pero aquí no se ejecuta nada</translation>
    </message>
    <message>
        <source>The platform says that %1 works on this computer, but nothing runs here</source>
        <comment>ENG-124</comment>
        <translation>La plataforma dice que %1 trabaja en este equipo, pero aquí no se ejecuta nada</translation>
    </message>
    <message>
        <source>It works for %1 and stays registered there, whichever account is used here.</source>
        <translation>Trabaja para %1 y sigue registrado allí, sea cual sea la cuenta que se use aquí.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Este equipo no tiene red</translation>
    </message>
    <message>
        <source>Connect it to one. The platform is asked again as soon as it is.</source>
        <translation>Conéctelo a una. En cuanto lo esté, se vuelve a preguntar a la plataforma.</translation>
    </message>
    <message>
        <source>only watched</source>
        <comment>another program&apos;s agent</comment>
        <translation>solo se observa</translation>
    </message>
    <message>
        <source>The other program&apos;s agent does not answer</source>
        <translation>El agente del otro programa no responde</translation>
    </message>
    <message>
        <source>The other program&apos;s agent is paused</source>
        <translation>El agente del otro programa está en pausa</translation>
    </message>
    <message>
        <source>The other program&apos;s agent takes no new sessions</source>
        <translation>El agente del otro programa no acepta sesiones nuevas</translation>
    </message>
    <message>
        <source>It is only watched from here.</source>
        <translation>Desde aquí solo se observa.</translation>
    </message>
    <message>
        <source>Nothing listens as an agent at %1. Start that program, or set this computer up to have an agent of its own.</source>
        <translation>Nada escucha como agente en %1. Arranque ese programa, o configure este equipo para que tenga su propio agente.</translation>
    </message>
    <message>
        <source>It failed because %1. Enter both in the settings, under Network.</source>
        <translation>Falló porque %1. Escriba ambos en los ajustes, en «Red».</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusWindow</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>Configurar este equipo…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sesiones…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>14:02</comment>
        <translation>detectado: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situación: %1</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar el diagnóstico…</translation>
    </message>
    <message>
        <source>Show what waits…</source>
        <comment>for a person</comment>
        <translation>Mostrar lo que espera…</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimeText</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>hace %1 h</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
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
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineText</name>
    <message>
        <source>completed</source>
        <comment>how a session ended</comment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a session ended</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a session ended</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>handed back</source>
        <comment>how a session ended: to the platform</comment>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>next turn</source>
        <comment>how a session ended: its next turn begins</comment>
        <translation>turno siguiente</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>how a session ended: it is another computer&apos;s</comment>
        <translation>cedida</translation>
    </message>
    <message>
        <source>thought</source>
        <comment>in a timeline</comment>
        <translation>idea</translation>
    </message>
    <message>
        <source>change</source>
        <comment>in a timeline: of a file</comment>
        <translation>cambio</translation>
    </message>
    <message>
        <source>tool</source>
        <comment>in a timeline</comment>
        <translation>herramienta</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>in a timeline</comment>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>error</source>
        <comment>in a timeline</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>progress</source>
        <comment>in a timeline</comment>
        <translation>progreso</translation>
    </message>
    <message>
        <source>note</source>
        <comment>in a timeline</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>message</source>
        <comment>in a timeline: from a person</comment>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>in a timeline: a person, whether it may</comment>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>in a timeline</comment>
        <translation>permitido</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>in a timeline</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>in a timeline</comment>
        <translation>espera</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>in a timeline</comment>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>in a timeline</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>in a timeline: not paused any more</comment>
        <translation>sigue</translation>
    </message>
    <message>
        <source>started</source>
        <comment>in a timeline: the agent&apos;s program</comment>
        <translation>arrancado</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>in a timeline: an earlier conversation</comment>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>link</source>
        <comment>in a timeline</comment>
        <translation>enlace</translation>
    </message>
    <message>
        <source>by a person: %1</source>
        <translation>por una persona: %1</translation>
    </message>
    <message>
        <source>by the rules: %1</source>
        <translation>por las reglas: %1</translation>
    </message>
    <message>
        <source>nobody was there to ask: %1</source>
        <translation>no había nadie a quien preguntar: %1</translation>
    </message>
    <message>
        <source>nobody answered in time: %1</source>
        <translation>nadie respondió a tiempo: %1</translation>
    </message>
    <message>
        <source>for a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>for a limit of its provider</source>
        <translation>por un límite de su proveedor</translation>
    </message>
    <message>
        <source>for a limit of its provider: %1</source>
        <translation>por un límite de su proveedor: %1</translation>
    </message>
    <message>
        <source>the agent&apos;s program runs</source>
        <translation>el programa del agente se ejecuta</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>sigue una conversación anterior</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>no empieza ningún otro turno</translation>
    </message>
    <message>
        <source>%1 × %2 in %3, same output</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2 en %3, misma salida</translation>
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
        <translation>fallida</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an entry of a timeline</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an entry of a timeline</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken entry</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries contain it</source>
        <translation>
            <numerusform>%1 de %Ln entrada lo contiene</numerusform>
            <numerusform>%1 de %Ln entradas lo contienen</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step of a plan</comment>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step of a plan</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of a plan</comment>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineView</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayApplication</name>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>Este escritorio no muestra iconos de bandeja</translation>
    </message>
    <message>
        <source>Rensei Desktop has a window instead. It opens, too, when you start Rensei Desktop again.</source>
        <translation>Rensei Desktop tiene una ventana en su lugar. También se abre cuando arranca Rensei Desktop de nuevo.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program and its number</comment>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>The settings of the clock cannot be opened from here. Open them yourself, and have the system set the time.</source>
        <translation>Los ajustes del reloj no se pueden abrir desde aquí. Ábralos usted, y deje que el sistema ponga la hora.</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>Mostrar el estado</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>Ningún programa ha abierto esta carpeta. Ábrala en un gestor de archivos:</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayMenu</name>
    <message>
        <source>Sessions…</source>
        <translation>Sesiones…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Estado…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Comprobar este equipo…</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>Configurar este equipo…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>the menu of what can be done with it</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the agent takes no more sessions</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>the agent and its sessions</comment>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Restart…</source>
        <comment>the agent</comment>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Questions of agents</source>
        <translation>Preguntas de agentes</translation>
    </message>
    <message>
        <source>Red and failed sessions</source>
        <translation>Sesiones rojas y fallidas</translation>
    </message>
    <message>
        <source>Account, agent and platform</source>
        <translation>Cuenta, agente y plataforma</translation>
    </message>
    <message>
        <source>None from %1 to %2</source>
        <comment>22:00, 07:00</comment>
        <translation>Ninguno de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>Takes up to %n session(s)</source>
        <translation>
            <numerusform>Acepta hasta %Ln sesión</numerusform>
            <numerusform>Acepta hasta %Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes sessions</source>
        <comment>how many is not known</comment>
        <translation>Acepta sesiones</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situación: %1</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <comment>a mark, what is wrong, what a click does</comment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Quit now…</source>
        <translation>Salir ahora…</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateNotice</name>
    <message>
        <source>No program opened this page. Open it in a browser:</source>
        <translation>Ningún programa ha abierto esta página. Ábrala en un navegador:</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateText</name>
    <message>
        <source>Version %1 is out (you have %2)</source>
        <comment>of Rensei Desktop: 0.2.0, 0.1.0</comment>
        <translation>Ha salido la versión %1 (tiene la %2)</translation>
    </message>
    <message>
        <source>Install it the way that you installed this one.</source>
        <translation>Instálela igual que instaló esta.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <comment>of a version, in a browser</comment>
        <translation>Abrir su página</translation>
    </message>
</context>
</TS>
