<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Sobra un valor después de «%1».</translation>
    </message>
</context>
<context>
    <name>rensei::BaseText</name>
    <message>
        <source>cannot be synced: %1</source>
        <translation>no se puede sincronizar: %1</translation>
    </message>
    <message>
        <source>cannot be opened for syncing</source>
        <translation>no se puede abrir para sincronizar</translation>
    </message>
    <message>
        <source>cannot be synced</source>
        <translation>no se puede sincronizar</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a server, after a sentence</comment>
        <translation> («%1»)</translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation>es JSON, pero no un objeto</translation>
    </message>
    <message>
        <source>no JSON: %1 at byte %2</source>
        <translation>no es JSON: %1 en el byte %2</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>no se puede bloquear</translation>
    </message>
    <message>
        <source>cannot be locked: it is replaced all the time</source>
        <translation>no se puede bloquear: se sustituye continuamente</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>no se puede bloquear: %1</translation>
    </message>
    <message>
        <source>is a link that leads to no end</source>
        <translation>es un enlace que no acaba en ningún sitio</translation>
    </message>
    <message>
        <source>is a link that belongs to another user</source>
        <translation>es un enlace que pertenece a otro usuario</translation>
    </message>
    <message>
        <source>is a link that cannot be read</source>
        <translation>es un enlace que no se puede leer</translation>
    </message>
    <message>
        <source>is a link that cannot be examined</source>
        <translation>es un enlace que no se puede examinar</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>HOME no está definida</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 no está definida</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>no se puede examinar</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>está al alcance de otros usuarios</translation>
    </message>
    <message>
        <source>cannot be made private</source>
        <translation>no se puede hacer de uso privado</translation>
    </message>
    <message>
        <source>another program, process %1, is changing this file; try again</source>
        <translation>otro programa, el proceso %1, está cambiando este archivo; vuelva a intentarlo</translation>
    </message>
    <message>
        <source>another program is changing this file; try again</source>
        <translation>otro programa está cambiando este archivo; vuelva a intentarlo</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ActionVerbsText</name>
    <message>
        <source>--timeout takes a number of seconds from 0 to %L1.</source>
        <translation>--timeout admite un número de segundos de 0 a %L1.</translation>
    </message>
    <message>
        <source>The agent is not running, and that it shall stay so cannot be kept: %1</source>
        <translation>El agente no se ejecuta, y no se puede dejar anotado que debe seguir así: %1</translation>
    </message>
    <message>
        <source>The agent is not running.</source>
        <translation>El agente no se ejecuta.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AgentCallText</name>
    <message>
        <source>The agent is not running. Run it with: %1</source>
        <translation>El agente no se ejecuta. Ejecútelo con: %1</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>El agente no responde. Termínelo y arránquelo de nuevo con: %1</translation>
    </message>
    <message>
        <source>Another program uses the agent&apos;s port. Start the agent on another with: %1</source>
        <translation>Otro programa usa el puerto del agente. Arranque el agente en otro con: %1</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>El agente está arrancando. Vuelva a preguntar en un momento.</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>El agente rechaza su propio archivo de token. Termínelo y arránquelo de nuevo con: %1</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>No se puede preguntar al agente: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalRequestText</name>
    <message>
        <source>asked because %1</source>
        <translation>pregunta porque %1</translation>
    </message>
    <message>
        <source>rejected in %1</source>
        <translation>se rechaza en %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalWatchText</name>
    <message>
        <source>Type allow, reject, always or never, and the request&apos;s number.</source>
        <extracomment>allow, reject, always and never are typed: they stay as they are.</extracomment>
        <translation>Escriba allow, reject, always o never, y el número de la petición.</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>Esperando peticiones.</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>El agente no responde; se sigue intentando.</translation>
    </message>
    <message>
        <source>[%1] is closed.</source>
        <translation>[%1] está cerrada.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay ninguna abierta.</translation>
    </message>
    <message>
        <source>Several are open; add the number.</source>
        <translation>Hay varias abiertas; añada el número.</translation>
    </message>
    <message>
        <source>There is no [%1].</source>
        <translation>No existe [%1].</translation>
    </message>
    <message>
        <source>[%1] was not open any more; nothing was changed.</source>
        <translation>[%1] ya no estaba abierta; no se cambió nada.</translation>
    </message>
    <message>
        <source>[%1] could not be decided: the agent does not answer.</source>
        <translation>No se pudo decidir [%1]: el agente no responde.</translation>
    </message>
    <message>
        <source>[%1] could not be decided: %2</source>
        <comment>2: what the agent says</comment>
        <translation>No se pudo decidir [%1]: %2</translation>
    </message>
    <message>
        <source>It is not known whether [%1] was decided: the agent does not answer. If it is shown again, decide again.</source>
        <translation>No se sabe si [%1] quedó decidida: el agente no responde. Si vuelve a mostrarse, decida otra vez.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalsVerbText</name>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <source>This request is not open any more; nothing was changed.</source>
        <translation>Esta petición ya no está abierta; no se cambió nada.</translation>
    </message>
    <message>
        <source>--watch, --json, --allow and --reject do not go together.</source>
        <translation>--watch, --json, --allow y --reject no se pueden combinar.</translation>
    </message>
    <message>
        <source>--remember goes with --allow or --reject.</source>
        <translation>--remember se usa con --allow o --reject.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthAddText</name>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>Esta clave fue rechazada. Compruebe que se copió entera, o cree una nueva.</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here.</source>
        <translation>Esta clave no permite iniciar sesión%1. Aquí hace falta una clave de usuario.</translation>
    </message>
    <message>
        <source>The key could not be checked and was not stored: %1.</source>
        <translation>La clave no se pudo comprobar y no se guardó: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the key could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>No se puede llegar a la plataforma, así que la clave no se pudo comprobar y no se guardó. Vuelva a intentarlo más tarde, o mire si --platform es correcto.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked and was not stored. Try again later.</source>
        <translation>La plataforma respondió %1, así que la clave no se pudo comprobar y no se guardó. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the key could not be checked and was not stored. Try again later.</source>
        <translation>La respuesta de la plataforma no se puede leer, así que la clave no se pudo comprobar y no se guardó. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The platform refused this client. Check its id and its secret.</source>
        <translation>La plataforma rechazó este cliente. Compruebe su id y su secreto.</translation>
    </message>
    <message>
        <source>This platform has no OAuth clients. Add a user key with: rensei-agent auth add --user</source>
        <translation>Esta plataforma no tiene clientes OAuth. Añada una clave de usuario con: rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The client could not be checked and was not stored: %1.</source>
        <translation>El cliente no se pudo comprobar y no se guardó: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the client could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>No se puede llegar a la plataforma, así que el cliente no se pudo comprobar y no se guardó. Vuelva a intentarlo más tarde, o mire si --platform es correcto.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the client could not be checked and was not stored. Try again later.</source>
        <translation>La plataforma respondió %1, así que el cliente no se pudo comprobar y no se guardó. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the client could not be checked and was not stored. Try again later.</source>
        <translation>La respuesta de la plataforma no se puede leer, así que el cliente no se pudo comprobar y no se guardó. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>Este es un token de alta para un host. Aquí hace falta una clave de usuario.</translation>
    </message>
    <message>
        <source>This account has no project %1.</source>
        <translation>Esta cuenta no tiene el proyecto %1.</translation>
    </message>
    <message>
        <source>A file that only you can read is used with --file-store.</source>
        <translation>Con --file-store se usa un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>The %1 is stored in %2, but its context could not be kept: %3</source>
        <translation>Se ha guardado %1 en %2, pero su contexto no se pudo conservar: %3</translation>
    </message>
    <message>
        <source>Stored the %1 for %2 in %3.</source>
        <translation>Se ha guardado %1 para %2 en %3.</translation>
    </message>
    <message>
        <source>It is that of %1.</source>
        <translation>Es de %1.</translation>
    </message>
    <message>
        <source>Its context is %1. The running agent has been told.</source>
        <translation>Su contexto es %1. Se ha avisado al agente en marcha.</translation>
    </message>
    <message>
        <source>Its context is %1.</source>
        <translation>Su contexto es %1.</translation>
    </message>
    <message>
        <source>Its context is %1, which is active.</source>
        <translation>Su contexto es %1, que está activo.</translation>
    </message>
    <message>
        <source>Its context is %1. Switch to it with: rensei-agent %2</source>
        <translation>Su contexto es %1. Cambie a él con: rensei-agent %2</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthListText</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Nothing is stored for %1. Add a key with: rensei-agent auth add --user</source>
        <translation>No hay nada guardado para %1. Añada una clave con: rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthVerbText</name>
    <message>
        <source>--user, --host or --client-id ID is needed.</source>
        <translation>Hace falta --user, --host o --client-id ID.</translation>
    </message>
    <message>
        <source>Paste the %1 for %2:</source>
        <translation>Pegue %1 para %2:</translation>
    </message>
    <message>
        <source>what is to be stored is typed, or read from standard input with --%1.</source>
        <translation>lo que se va a guardar se escribe, o se lee de la entrada estándar con --%1.</translation>
    </message>
    <message>
        <source>a context&apos;s name has letters, digits, dots and dashes, 40 at most.</source>
        <translation>el nombre de un contexto se compone de letras, cifras, puntos y guiones, 40 como máximo.</translation>
    </message>
    <message>
        <source>--client-id takes the id of an OAuth client.</source>
        <translation>--client-id admite el id de un cliente OAuth.</translation>
    </message>
    <message>
        <source>The contexts could not be changed: %1</source>
        <translation>Los contextos no se pudieron cambiar: %1</translation>
    </message>
    <message>
        <source>Removed the %1 for %2 from %3.</source>
        <translation>Se ha quitado %1 para %2; estaba en %3.</translation>
    </message>
    <message>
        <source>There is no stored %1 for %2.</source>
        <translation>No se ha guardado %1 para %2.</translation>
    </message>
    <message>
        <source>The context %1 is gone.</source>
        <translation>El contexto %1 ya no existe.</translation>
    </message>
    <message>
        <source>Switch to another one with: rensei-agent auth switch NAME</source>
        <translation>Cambie a otro con: rensei-agent auth switch NAME</translation>
    </message>
    <message>
        <source>the NAME of a context, --user or --host is needed.</source>
        <translation>hace falta el NAME de un contexto, --user o --host.</translation>
    </message>
    <message>
        <source>There is no context of that name.</source>
        <translation>No hay ningún contexto con ese nombre.</translation>
    </message>
    <message>
        <source>The context could not be switched: %1</source>
        <translation>No se pudo cambiar de contexto: %1</translation>
    </message>
    <message>
        <source>%1 is active now, for %2.</source>
        <translation>%1 está activo ahora, para %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>places</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>See: rensei-agent auth list</source>
        <translation>Vea: rensei-agent auth list</translation>
    </message>
</context>
<context>
    <name>rensei::cli::BundleText</name>
    <message>
        <source>%1 is there already. Nothing was written. Choose another name.</source>
        <translation>%1 ya existe. No se escribió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved %1 with</source>
        <translation>Se guardó %1 con</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. Look through it before you give it to somebody.</source>
        <translation>No se envió nada a ningún sitio. Revíselo antes de dárselo a alguien.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::CapacityVerbText</name>
    <message>
        <source>%1 takes a number from 0 to %L2.</source>
        <translation>%1 admite un número de 0 a %L2.</translation>
    </message>
    <message>
        <source>capacity set takes one of: %1.</source>
        <translation>capacity set admite uno de estos: %1.</translation>
    </message>
    <message>
        <source>MiB, all sessions together</source>
        <translation>MiB, todas las sesiones juntas</translation>
    </message>
    <message>
        <source>all sessions together</source>
        <translation>todas las sesiones juntas</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>La configuración no se puede usar: %1. Corrija %2.</translation>
    </message>
    <message>
        <source>The agent is not running. This is what its configuration says.</source>
        <translation>El agente no se ejecuta. Esto es lo que dice su configuración.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 es ahora %2.</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1</source>
        <translation>La configuración no se pudo cambiar: %1</translation>
    </message>
    <message>
        <source>%1 is %2 in %3. It counts when the agent starts.</source>
        <translation>%1 es %2 en %3. Se aplica cuando arranque el agente.</translation>
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
        <translation>ayer</translation>
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
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>rensei::cli::CommandLineText</name>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>Uso: rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>&quot;rensei-agent help&quot; lists the verbs.</source>
        <translation>«rensei-agent help» enumera los verbos.</translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation>sobra: %1</translation>
    </message>
    <message>
        <source>%1 is followed by %2</source>
        <translation>a %1 le sigue %2</translation>
    </message>
    <message>
        <source>%1 is followed by one of: %2.</source>
        <translation>A %1 le sigue uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 no tiene la opción %2.</translation>
    </message>
    <message>
        <source>no such verb: %1 %2.</source>
        <translation>no existe el verbo: %1 %2.</translation>
    </message>
    <message>
        <source>no such verb: %1.</source>
        <translation>no existe el verbo: %1.</translation>
    </message>
    <message>
        <source>a verb is needed</source>
        <translation>hace falta un verbo</translation>
    </message>
    <message>
        <source>no such option: %1</source>
        <translation>no existe la opción: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConfigVerbText</name>
    <message>
        <source>There is no setting %1 that this command changes.%2 To see all: rensei-agent config</source>
        <translation>No hay ningún ajuste %1 que esta orden cambie.%2 Para verlos todos: rensei-agent config</translation>
    </message>
    <message>
        <source>%1 needs a value. To go back to the usual one, use unset.</source>
        <translation>%1 necesita un valor. Para volver al habitual, use unset.</translation>
    </message>
    <message>
        <source>The value looks like a credential, and the configuration is no place for one.</source>
        <translation>El valor parece una credencial, y la configuración no es lugar para ella.</translation>
    </message>
    <message>
        <source>The value of %1 holds a line break or another control character.</source>
        <translation>El valor de %1 contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>%1 takes a whole number, 0 or more.</source>
        <translation>%1 admite un número entero, de 0 en adelante.</translation>
    </message>
    <message>
        <source>%1 is a list: use add and remove.</source>
        <translation>%1 es una lista: use add y remove.</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 es un solo valor: use set y unset.</translation>
    </message>
    <message>
        <source>(by %1)</source>
        <translation>(por %1)</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(por defecto)</translation>
    </message>
    <message>
        <source>(by other settings)</source>
        <translation>(por otros ajustes)</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>La configuración no se puede usar: %1. Corrija %2.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts now.</source>
        <translation>%1 se ha cambiado en %2. Ya se aplica.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent starts.</source>
        <translation>%1 se ha cambiado en %2. Se aplica cuando arranque el agente.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent is started again.</source>
        <translation>%1 se ha cambiado en %2. Se aplica cuando se reinicie el agente.</translation>
    </message>
    <message>
        <source>%1 is changed in %2, but the agent cannot use the file. To see why: rensei-agent status</source>
        <translation>%1 se ha cambiado en %2, pero el agente no puede usar el archivo. Para ver por qué: rensei-agent status</translation>
    </message>
    <message>
        <source>%1 is changed in %2. The agent does not answer; to see whether it counts: rensei-agent status</source>
        <translation>%1 se ha cambiado en %2. El agente no responde; para ver si se aplica: rensei-agent status</translation>
    </message>
    <message>
        <source>The variable %1 comes before the file.</source>
        <translation>La variable %1 prevalece sobre el archivo.</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1.</source>
        <translation>La configuración no se pudo cambiar: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConsentsVerbText</name>
    <message>
        <source>What was decided cannot be read: %1</source>
        <translation>No se puede leer lo que se decidió: %1</translation>
    </message>
    <message>
        <source>always</source>
        <comment>what the owner decided</comment>
        <translation>siempre</translation>
    </message>
    <message>
        <source>never</source>
        <comment>what the owner decided</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>Hasta ahora no se ha decidido nada.</translation>
    </message>
    <message>
        <source>the agent is starting; try again in a moment</source>
        <translation>el agente está arrancando; vuelva a intentarlo en un momento</translation>
    </message>
    <message>
        <source>It could not be taken back: %1.</source>
        <translation>No se pudo deshacer: %1.</translation>
    </message>
    <message>
        <source>Nothing was decided about that. To see what was: rensei-agent consents</source>
        <translation>No se ha decidido nada sobre eso. Para ver lo que se decidió: rensei-agent consents</translation>
    </message>
    <message>
        <source>From now on it is asked about again.</source>
        <translation>A partir de ahora se vuelve a preguntar.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoChildrenText</name>
    <message>
        <source>A part of the demo ended unexpectedly.</source>
        <translation>Una parte de la demostración terminó por sí sola.</translation>
    </message>
    <message>
        <source>The demo did not start in time.</source>
        <translation>La demostración no arrancó a tiempo.</translation>
    </message>
    <message>
        <source>A temporary folder cannot be used: %1</source>
        <translation>No se puede usar una carpeta temporal: %1</translation>
    </message>
    <message>
        <source>The demo platform did not say where it is.</source>
        <translation>La plataforma de demostración no dijo dónde está.</translation>
    </message>
    <message>
        <source>The agent did not say where it listens.</source>
        <translation>El agente no dijo dónde escucha.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoText</name>
    <message numerus="yes">
        <source>Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %n session(s) at a time.</source>
        <translation>
            <numerusform>Demostración de Rensei: plataforma %1, agente en 127.0.0.1:%2, hasta %Ln sesión a la vez.</numerusform>
            <numerusform>Demostración de Rensei: plataforma %1, agente en 127.0.0.1:%2, hasta %Ln sesiones a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoVerbText</name>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation>--for admite un número de segundos.</translation>
    </message>
    <message>
        <source>--sessions takes a number from 1 on.</source>
        <translation>--sessions admite un número a partir de 1.</translation>
    </message>
    <message>
        <source>--scenario takes troubled or calm.</source>
        <translation>--scenario admite troubled o calm.</translation>
    </message>
    <message>
        <source>rensei-demo-platform is not in %1. Build it, or install it there.</source>
        <translation>rensei-demo-platform no está en %1. Compílelo, o instálelo allí.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DoctorVerbText</name>
    <message>
        <source>%1: nothing to fix, checked %2.</source>
        <translation>%1: nada que arreglar, comprobado a las %2.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots and dashes.</source>
        <translation>--service-name admite letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>--fix takes the id of a check: %1.</source>
        <translation>--fix admite el id de una comprobación: %1.</translation>
    </message>
    <message>
        <source>--bundle goes with neither --fix nor --json.</source>
        <translation>--bundle no se combina ni con --fix ni con --json.</translation>
    </message>
    <message>
        <source>--bundle takes the name of a file.</source>
        <translation>--bundle admite el nombre de un archivo.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::HelpText</name>
    <message>
        <source>Tell more about a verb: help VERB.</source>
        <translation>Más sobre un verbo: help VERB.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>Uso: rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>%1 may stand before: %2.</source>
        <translation>%1 puede ir delante: %2.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1 VERB [OPTIONS]</source>
        <translation>Uso: rensei-agent %1 VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>Each may also be said without &quot;%1&quot; before it.</source>
        <translation>Cada uno se puede decir también sin «%1» delante.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1</source>
        <translation>Uso: rensei-agent %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>The same: rensei-agent %1 %2</source>
        <translation>Lo mismo: rensei-agent %1 %2</translation>
    </message>
    <message>
        <source>The exit codes:</source>
        <translation>Los códigos de salida:</translation>
    </message>
    <message>
        <source>The user key, for any platform.</source>
        <translation>La clave de usuario, para cualquier plataforma.</translation>
    </message>
    <message>
        <source>This computer&apos;s registration token, for any platform.</source>
        <translation>El token de alta de este equipo, para cualquier plataforma.</translation>
    </message>
    <message>
        <source>The secret of an OAuth client.</source>
        <translation>El secreto de un cliente OAuth.</translation>
    </message>
    <message>
        <source>The name of the agent&apos;s background service; dev.rensei.daemon without it.</source>
        <translation>El nombre del servicio de segundo plano del agente; sin ella, dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>The language of what is said to you, such as de; the system&apos;s without it.</source>
        <translation>El idioma de lo que se le dice, p. ej. «de»; sin ella, el del sistema.</translation>
    </message>
    <message>
        <source>How long lines may be.</source>
        <translation>La longitud máxima de las líneas.</translation>
    </message>
    <message>
        <source>Set to anything: no colours.</source>
        <translation>Con cualquier valor: sin colores.</translation>
    </message>
    <message>
        <source>An option comes before a variable, and a variable before the configuration file, daemon.yaml. Each setting of the file that is one value has a variable:</source>
        <translation>Una opción prevalece sobre una variable, y una variable sobre el archivo de configuración, daemon.yaml. Cada ajuste del archivo que es un solo valor tiene una variable:</translation>
    </message>
    <message>
        <source>In place of stored secrets:</source>
        <translation>En lugar de los secretos guardados:</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>Otras:</translation>
    </message>
    <message>
        <source>The password of the proxy that network.proxy names.</source>
        <translation>La contraseña del proxy que nombra network.proxy.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ImportOptionText</name>
    <message>
        <source>There is no set-up of another program in %1/.rensei or %1/.donmai.</source>
        <translation>No hay ninguna configuración de otro programa en %1/.rensei ni en %1/.donmai.</translation>
    </message>
    <message>
        <source>There are two set-ups of other programs, %1 and %2. Name one: --import %1.</source>
        <translation>Hay dos configuraciones de otros programas, %1 y %2. Indique una: --import %1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallVerbText</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>Which project, or which of them, with commas?</source>
        <translation>¿Qué proyecto, o cuáles de ellos, separados por comas?</translation>
    </message>
    <message>
        <source>Which agent does the work?</source>
        <translation>¿Qué agente hace el trabajo?</translation>
    </message>
    <message>
        <source>Take work while nobody is logged in, too? The system then starts your programs with the computer. [y/N]</source>
        <translation>¿Aceptar trabajo también cuando nadie haya iniciado sesión? El sistema arranca entonces sus programas con el equipo. [y/N]</translation>
    </message>
    <message>
        <source>Go on? [Y/n]</source>
        <translation>¿Seguir? [Y/n]</translation>
    </message>
    <message>
        <source>--permissions takes careful, workspace or autonomous.</source>
        <translation>--permissions admite careful, workspace o autonomous.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>--service-name admite letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>A folder is named only with --import.</source>
        <translation>Solo se indica una carpeta con --import.</translation>
    </message>
    <message>
        <source>Paste a user key for %1; one is made in Settings → API Keys:</source>
        <translation>Pegue una clave de usuario para %1; se crea en «Settings → API Keys»:</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallViewText</name>
    <message>
        <source>Found, and left as it is: %1, %2.</source>
        <translation>Encontrado, y se deja como está: %1, %2.</translation>
    </message>
    <message>
        <source>It runs now (%1).</source>
        <translation>Se está ejecutando (%1).</translation>
    </message>
    <message>
        <source>To take it over: rensei-agent install --import %1</source>
        <translation>Para importar su configuración: rensei-agent install --import %1</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>ejecutor</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>background</source>
        <comment>the program that runs in it</comment>
        <translation>segundo plano</translation>
    </message>
    <message>
        <source>This sets up this computer for %1:</source>
        <translation>Esto configura este equipo para %1:</translation>
    </message>
    <message>
        <source>It runs while you are logged in; with --before-login also while nobody is.</source>
        <translation>Se ejecuta mientras usted tenga la sesión iniciada; con --before-login, también cuando nadie la tenga.</translation>
    </message>
    <message>
        <source>It writes:</source>
        <translation>Escribe:</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a step of the installation</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the installation</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step of the installation</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step of the installation</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>a step of the installation</comment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>This takes back what the installation made:</source>
        <translation>Esto deshace lo que hizo la instalación:</translation>
    </message>
    <message>
        <source>What was done is in %1. To take it back: rensei-agent uninstall</source>
        <translation>Lo que se hizo está en %1. Para deshacerlo: rensei-agent uninstall</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogFollowText</name>
    <message>
        <source>… lines in between are not there any more</source>
        <translation>… las líneas intermedias ya no existen</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogsVerbText</name>
    <message>
        <source>--level takes one of: %1.</source>
        <translation>--level admite uno de estos: %1.</translation>
    </message>
    <message>
        <source>--lines takes a number from 1 to %L1.</source>
        <translation>--lines admite un número de 1 a %L1.</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here.</source>
        <translation>No hay ningún registro en %1. El agente no se ha ejecutado aquí.</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here, or wrote nothing of that level.</source>
        <translation>No hay ningún registro en %1. El agente no se ha ejecutado aquí, o no escribió nada de ese nivel.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProjectListText</name>
    <message>
        <source>The platform names no projects for this account.</source>
        <translation>La plataforma no indica ningún proyecto para esta cuenta.</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(por defecto)</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProxyPasswordText</name>
    <message>
        <source>It counts now.</source>
        <translation>Ya se aplica.</translation>
    </message>
    <message>
        <source>It is used with a user: rensei-agent config set network.proxyUser NAME</source>
        <translation>Se usa con un nombre de usuario: rensei-agent config set network.proxyUser NAME</translation>
    </message>
    <message>
        <source>The password for the proxy %1 is stored in %2.</source>
        <translation>La contraseña del proxy %1 se ha guardado en %2.</translation>
    </message>
    <message>
        <source>No password for the proxy %1 is stored any more.</source>
        <translation>Ya no hay ninguna contraseña guardada para el proxy %1.</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 es un solo valor: use set y unset.</translation>
    </message>
    <message>
        <source>A password is not written on a command line, where others can read it. It is asked for, or read from standard input with --secret-stdin.</source>
        <translation>Una contraseña no se escribe en una línea de órdenes, donde otros pueden leerla. Se pide, o se lee de la entrada estándar con --secret-stdin.</translation>
    </message>
    <message>
        <source>The password is typed, or read from standard input with --secret-stdin.</source>
        <translation>La contraseña se escribe, o se lee de la entrada estándar con --secret-stdin.</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>Contraseña del proxy %1: </translation>
    </message>
    <message>
        <source>network.proxy names no proxy whose password could be kept. Name it first: rensei-agent config set network.proxy http://proxy.example:8080</source>
        <translation>network.proxy no nombra ningún proxy cuya contraseña se pueda guardar. Indíquelo primero: rensei-agent config set network.proxy http://proxy.example:8080</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>La configuración no se puede usar: %1. Corrija %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::RunnersVerbText</name>
    <message>
        <source>own rules</source>
        <translation>reglas propias</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sesión no iniciada</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>comprobado %1</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>pregunta antes de actuar</translation>
    </message>
    <message>
        <source>does not ask before it acts</source>
        <translation>no pregunta antes de actuar</translation>
    </message>
    <message>
        <source>asks before it acts, tried %1</source>
        <translation>pregunta antes de actuar, probado %1</translation>
    </message>
    <message>
        <source>does not ask before it acts, tried %1</source>
        <translation>no pregunta antes de actuar, probado %1</translation>
    </message>
    <message>
        <source>permissions: %1</source>
        <translation>permisos: %1</translation>
    </message>
    <message>
        <source>unguarded: gets no work before the configuration accepts that</source>
        <translation>sin protección: no recibe trabajo hasta que la configuración lo acepte</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>no encontrado: %1</translation>
    </message>
    <message>
        <source>not found: %1; to get it: %2</source>
        <translation>no encontrado: %1; para obtenerlo: %2</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(por defecto)</translation>
    </message>
    <message>
        <source>Permissions guide an agent that asks before it acts; they do not hold back one that never asks.</source>
        <translation>Los permisos guían a un agente que pregunta antes de actuar; no frenan a uno que no pregunta nunca.</translation>
    </message>
    <message>
        <source>What was seen cannot be kept: %1</source>
        <translation>No se puede conservar lo que se vio: %1</translation>
    </message>
    <message>
        <source>--prove goes with --check.</source>
        <translation>--prove se usa con --check.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>La configuración no se puede usar: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionCallText</name>
    <message>
        <source>This platform cannot do that from outside. Only sessions of this computer can be stopped here.</source>
        <translation>Esta plataforma no puede hacerlo desde fuera. Aquí solo se pueden detener las sesiones de este equipo.</translation>
    </message>
    <message>
        <source>The platform refused the user key. Add it again with: rensei-agent auth add --user</source>
        <translation>La plataforma rechazó la clave de usuario. Añádala de nuevo con: rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The user key may not do this%1. Ask an administrator of the organisation.</source>
        <translation>La clave de usuario no puede hacer esto%1. Pídalo a un administrador de la organización.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Try again later, or see whether --platform is right.</source>
        <translation>No se puede llegar a la plataforma. Vuelva a intentarlo más tarde, o mire si --platform es correcto.</translation>
    </message>
    <message>
        <source>The platform does not know this session any more.</source>
        <translation>La plataforma ya no conoce esta sesión.</translation>
    </message>
    <message>
        <source>The platform did not do it%1. Try again later.</source>
        <translation>La plataforma no lo hizo%1. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>There is no session %1, neither on this computer nor among the latest of the platform.</source>
        <translation>No hay ninguna sesión %1, ni en este equipo ni entre las últimas de la plataforma.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 ya ha terminado.</translation>
    </message>
    <message>
        <source>%1 runs on this computer, and is being stopped.</source>
        <translation>%1 se ejecuta en este equipo, y se está deteniendo.</translation>
    </message>
    <message>
        <source>%1 was stopped by the platform.</source>
        <translation>La plataforma detuvo %1.</translation>
    </message>
    <message>
        <source>%1 runs on another computer, which the platform tells to stop it.</source>
        <translation>%1 se ejecuta en otro equipo, al que la plataforma pide que la detenga.</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so no message can be sent to it.</source>
        <translation>%1 no está en la lista de la plataforma, así que no se le puede enviar ningún mensaje.</translation>
    </message>
    <message>
        <source>%1 has ended. A message makes it run again, which costs. Say so with --again.</source>
        <translation>%1 ha terminado. Un mensaje hace que se ejecute de nuevo, lo que cuesta. Confírmelo con --again.</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1.</source>
        <translation>La plataforma no lo entregó a %1.</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1: %2.</source>
        <translation>La plataforma no lo entregó a %1: %2.</translation>
    </message>
    <message>
        <source>Sent to %1 by the platform.</source>
        <translation>La plataforma lo envió a %1.</translation>
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
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Not on this computer. The platform says:</source>
        <translation>No está en este equipo. La plataforma dice:</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list.</source>
        <translation>%1 no está en la lista de la plataforma.</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so it has no page.</source>
        <translation>%1 no está en la lista de la plataforma, así que no tiene página.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionFollowText</name>
    <message>
        <source>This computer&apos;s agent has no session of that name: %1</source>
        <translation>El agente de este equipo no tiene ninguna sesión con ese nombre: %1</translation>
    </message>
    <message>
        <source>… older lines were removed to bound the log&apos;s size</source>
        <translation>… se quitaron líneas más antiguas para limitar el tamaño del registro</translation>
    </message>
    <message>
        <source>The agent is gone.</source>
        <translation>El agente ya no está.</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>El agente no responde; se sigue intentando.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRecordText</name>
    <message>
        <source>a limit of its provider</source>
        <translation>un límite de su proveedor</translation>
    </message>
    <message>
        <source>a limit of its provider: %1</source>
        <translation>un límite de su proveedor: %1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1</source>
        <translation>un límite de su proveedor hasta %1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1: %2</source>
        <translation>un límite de su proveedor hasta %1: %2</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <translation>piensa desde hace %1</translation>
    </message>
    <message>
        <source>a tool for %1</source>
        <translation>una herramienta desde hace %1</translation>
    </message>
    <message>
        <source>the tool %1 for %2</source>
        <translation>la herramienta %1 desde hace %2</translation>
    </message>
    <message>
        <source>an approval for %1: %2</source>
        <translation>una aprobación desde hace %1: %2</translation>
    </message>
    <message>
        <source>a message for %1</source>
        <translation>un mensaje desde hace %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>en pausa desde hace %1</translation>
    </message>
    <message>
        <source>stalled: nothing heard for %1</source>
        <translation>detenida: no se sabe nada desde hace %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what it waits for, and how long</comment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>steps of a plan</comment>
        <translation>%L1 de %L2 hechos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>no empieza ningún otro turno</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>changed %1 (+%L2 −%L3)</source>
        <translation>cambió %1 (+%L2 −%L3)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>allowed (%1)</source>
        <comment>by whom</comment>
        <translation>permitido (%1)</translation>
    </message>
    <message>
        <source>not allowed (%1)</source>
        <comment>by whom</comment>
        <translation>no permitido (%1)</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>acabada: %1</translation>
    </message>
    <message>
        <source>waits for a limit of its provider</source>
        <translation>espera por un límite de su proveedor</translation>
    </message>
    <message>
        <source>waits for a limit of its provider: %1</source>
        <translation>espera por un límite de su proveedor: %1</translation>
    </message>
    <message>
        <source>waits for message</source>
        <translation>espera un mensaje</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera una aprobación</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>pide %1</translation>
    </message>
    <message>
        <source>stopping: %1</source>
        <translation>deteniéndose: %1</translation>
    </message>
    <message>
        <source>paused at the end of the turn</source>
        <translation>en pausa al final del turno</translation>
    </message>
    <message>
        <source>not paused any more</source>
        <translation>ya no está en pausa</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>runner started</source>
        <translation>ejecutor arrancado</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>sigue una conversación anterior</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %Ln línea más</numerusform>
            <numerusform>… %Ln líneas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new file %1 (%n line(s))</source>
        <translation>
            <numerusform>archivo nuevo %1 (%Ln línea)</numerusform>
            <numerusform>archivo nuevo %1 (%Ln líneas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRowsText</name>
    <message>
        <source>pending</source>
        <comment>status of a session</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>status of a session</comment>
        <translation>asignada</translation>
    </message>
    <message>
        <source>running</source>
        <comment>status of a session</comment>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>finalizing</source>
        <comment>status of a session</comment>
        <translation>finalizando</translation>
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
        <source>ended</source>
        <comment>status of a session</comment>
        <translation>acabada</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>status of a session</comment>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>No hay sesiones.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionWatchText</name>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>El agente no responde; se sigue intentando.</translation>
    </message>
    <message>
        <source>The agent does not answer; this was known before.</source>
        <translation>El agente no responde; esto es lo que se sabía antes.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsListText</name>
    <message>
        <source>--watch and --json do not go together.</source>
        <translation>--watch y --json no se pueden combinar.</translation>
    </message>
    <message>
        <source>--watch and --all do not go with show; it has --follow.</source>
        <translation>--watch y --all no se combinan con show; show tiene --follow.</translation>
    </message>
    <message>
        <source>--follow goes with show ID; the list has --watch.</source>
        <translation>--follow se usa con show ID; la lista tiene --watch.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsVerbText</name>
    <message>
        <source>No browser could be started. The page is:</source>
        <translation>No se pudo arrancar ningún navegador. La página es:</translation>
    </message>
    <message>
        <source>The organisation and the project of %1 are not known here; this is the platform&apos;s first page.</source>
        <translation>Aquí no se conocen la organización ni el proyecto de %1; esta es la primera página de la plataforma.</translation>
    </message>
    <message>
        <source>sessions prompt takes a message that is not empty.</source>
        <translation>sessions prompt admite un mensaje que no esté vacío.</translation>
    </message>
    <message>
        <source>--%1 goes with the list.</source>
        <translation>--%1 se usa con la lista.</translation>
    </message>
    <message>
        <source>--follow goes with show of a session on this computer.</source>
        <translation>--follow se usa con show de una sesión de este equipo.</translation>
    </message>
    <message>
        <source>There is no user key. Add one with: rensei-agent auth add --user</source>
        <translation>No hay ninguna clave de usuario. Añada una con: rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::StatusVerbText</name>
    <message>
        <source>--timeout takes a number of seconds from 1 to %L1.</source>
        <translation>--timeout admite un número de segundos de 1 a %L1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SuggestionText</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TargetText</name>
    <message>
        <source>named by --platform</source>
        <translation>indicada con --platform</translation>
    </message>
    <message>
        <source>named by the environment</source>
        <translation>indicada en el entorno</translation>
    </message>
    <message>
        <source>the running agent&apos;s</source>
        <translation>la del agente en marcha</translation>
    </message>
    <message>
        <source>the active context&apos;s</source>
        <translation>la del contexto activo</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>de la configuración</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>la predeterminada</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2, or name the platform with --platform.</source>
        <translation>La configuración no se puede usar: %1. Corrija %2, o indique la plataforma con --platform.</translation>
    </message>
    <message>
        <source>%1 Correct %2.</source>
        <translation>%1 Corrija %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TokenInputText</name>
    <message>
        <source>No token came over standard input.</source>
        <translation>No llegó ningún token por la entrada estándar.</translation>
    </message>
    <message>
        <source>More than one line came over standard input. Give the token alone.</source>
        <translation>Llegó más de una línea por la entrada estándar. Dé solo el token.</translation>
    </message>
    <message>
        <source>What came over standard input is no token. Check that it was copied whole.</source>
        <translation>Lo que llegó por la entrada estándar no es un token. Compruebe que se copió entero.</translation>
    </message>
    <message>
        <source>No password came over standard input.</source>
        <translation>No llegó ninguna contraseña por la entrada estándar.</translation>
    </message>
    <message>
        <source>What came over standard input is no password: it must be one line, of %L1 bytes at most.</source>
        <translation>Lo que llegó por la entrada estándar no es una contraseña: debe ser una sola línea, de %L1 bytes como máximo.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UninstallVerbText</name>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>la clave de alta de este equipo, en %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Take it back, after running sessions have ended? [y/N]</source>
        <translation>¿Deshacerlo, cuando hayan terminado las sesiones en marcha? [y/N]</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too? [y/N]</source>
        <translation>¿Revocar también la clave de este equipo en la plataforma? [y/N]</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too? [y/N]</source>
        <translation>¿Eliminar también los registros, las sesiones y las copias de trabajo? [y/N]</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>--service-name admite letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The receipt of the installation cannot be read: %1</source>
        <translation>El recibo de la instalación no se puede leer: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back: this computer is not set up.</source>
        <translation>No hay nada que deshacer: este equipo no está configurado.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UserKeyText</name>
    <message>
        <source>The client and its secret were refused. Add them again with: rensei-agent auth add --client-id ID --secret-stdin</source>
        <translation>El cliente y su secreto fueron rechazados. Añádalos de nuevo con: rensei-agent auth add --client-id ID --secret-stdin</translation>
    </message>
    <message>
        <source>No access token came for the client: %1. Try again later.</source>
        <translation>No llegó ningún token de acceso para el cliente: %1. Vuelva a intentarlo más tarde.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbRunnerText</name>
    <message>
        <source>it ended without saying why</source>
        <translation>terminó sin decir por qué</translation>
    </message>
    <message>
        <source>it did not end within two minutes</source>
        <translation>no terminó en dos minutos</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbText</name>
    <message>
        <source>Done, and all is well. run: it was stopped in good order.</source>
        <translation>Hecho, y todo está bien. run: se detuvo como es debido.</translation>
    </message>
    <message>
        <source>It was refused, or a check did not pass. run: the agent cannot start.</source>
        <translation>Se rechazó, o una comprobación no se superó. run: el agente no puede arrancar.</translation>
    </message>
    <message>
        <source>The command line is wrong. Nothing was done.</source>
        <translation>La línea de órdenes es incorrecta. No se hizo nada.</translation>
    </message>
    <message>
        <source>run: the program was replaced, and must be started again.</source>
        <translation>run: el programa se sustituyó y se debe arrancar de nuevo.</translation>
    </message>
    <message>
        <source>Something that the command needs is not there. Nothing was done.</source>
        <translation>Falta algo que la orden necesita. No se hizo nada.</translation>
    </message>
    <message>
        <source>run: another agent uses this state folder.</source>
        <translation>run: otro agente usa esta carpeta de estado.</translation>
    </message>
    <message>
        <source>It was cancelled, and what was done is taken back.</source>
        <translation>Se canceló, y lo que se hizo se ha deshecho.</translation>
    </message>
    <message>
        <source>List the settings and the variables that take their place.</source>
        <translation>Enumerar los ajustes y las variables que los sustituyen.</translation>
    </message>
    <message>
        <source>What the number means that a command ends with.</source>
        <translation>Qué significa el número con que termina una orden.</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else that of the configuration.</source>
        <translation>La dirección de la plataforma; si no, la de la configuración.</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else the running agent&apos;s, the active context&apos;s, or that of the configuration.</source>
        <translation>La dirección de la plataforma; si no, la del agente en marcha, la del contexto activo o la de la configuración.</translation>
    </message>
    <message>
        <source>Where the agent keeps its state.</source>
        <translation>Dónde guarda el agente su estado.</translation>
    </message>
    <message>
        <source>The configuration, daemon.yaml.</source>
        <translation>La configuración, daemon.yaml.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Responder en JSON.</translation>
    </message>
    <message>
        <source>Read the registration token from the first line of standard input.</source>
        <translation>Leer el token de alta de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Read the token or key from the first line of standard input.</source>
        <translation>Leer el token o la clave de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Read the user key from the first line of standard input.</source>
        <translation>Leer la clave de usuario de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Keep the accounts that you work with, and this computer&apos;s registration token.</source>
        <translation>Guardar las cuentas con las que usted trabaja, y el token de alta de este equipo.</translation>
    </message>
    <message>
        <source>A person&apos;s user key.</source>
        <translation>La clave de usuario de una persona.</translation>
    </message>
    <message>
        <source>The registration token of this computer.</source>
        <translation>El token de alta de este equipo.</translation>
    </message>
    <message>
        <source>An OAuth client, for a computer without a person.</source>
        <translation>Un cliente OAuth, para un equipo sin persona.</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from the first line of standard input.</source>
        <translation>Leer el secreto del cliente de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>With add: the project that you work on in this context.</source>
        <translation>Con add: el proyecto en el que usted trabaja en este contexto.</translation>
    </message>
    <message>
        <source>With add: keep it in a file of the state folder that only you can read.</source>
        <translation>Con add: guardarla en un archivo de la carpeta de estado que solo usted puede leer.</translation>
    </message>
    <message>
        <source>The same as --host and --user.</source>
        <translation>Lo mismo que --host y --user.</translation>
    </message>
    <message>
        <source>Keep a key in a context of that name; typed, or from standard input.</source>
        <translation>Guardar una clave en un contexto con ese nombre; se escribe, o viene de la entrada estándar.</translation>
    </message>
    <message>
        <source>List the contexts, with a * at the active one, and where their keys are.</source>
        <translation>Enumerar los contextos, con un * en el activo, y dónde están sus claves.</translation>
    </message>
    <message>
        <source>Remove a context and its key.</source>
        <translation>Quitar un contexto y su clave.</translation>
    </message>
    <message>
        <source>Make another context the active one.</source>
        <translation>Hacer activo otro contexto.</translation>
    </message>
    <message>
        <source>Ask for your user key, check it, and keep it as &quot;work&quot;.</source>
        <translation>Pedir su clave de usuario, comprobarla y guardarla como «work».</translation>
    </message>
    <message>
        <source>Print what makes a shell complete this program&apos;s command line.</source>
        <translation>Mostrar lo que hace que un shell complete la línea de órdenes de este programa.</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>Para bash.</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>Para zsh.</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>Para fish.</translation>
    </message>
    <message>
        <source>For PowerShell.</source>
        <translation>Para PowerShell.</translation>
    </message>
    <message>
        <source>Complete in every bash that is started from now on.</source>
        <translation>Completar en cada bash que se arranque a partir de ahora.</translation>
    </message>
    <message>
        <source>Write the manual pages of this program into a folder, for those who package it.</source>
        <translation>Escribir las páginas de manual de este programa en una carpeta, para quienes lo empaquetan.</translation>
    </message>
    <message>
        <source>Install them by hand.</source>
        <translation>Instalarlas a mano.</translation>
    </message>
    <message>
        <source>Only say what is done and what would be.</source>
        <translation>Solo decir qué está hecho y qué se haría.</translation>
    </message>
    <message>
        <source>Ask nothing.</source>
        <translation>No preguntar nada.</translation>
    </message>
    <message>
        <source>The name of the background program for the system; dev.rensei.daemon.</source>
        <translation>El nombre del programa de segundo plano para el sistema; dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>The end of standard input cancels.</source>
        <translation>El final de la entrada estándar cancela.</translation>
    </message>
    <message>
        <source>A project whose work is taken; once for each of several. Without it the usual one.</source>
        <translation>Un proyecto cuyo trabajo se acepta; si son varios, una vez por cada uno. Sin ella, el habitual.</translation>
    </message>
    <message>
        <source>Take over the set-up of another host program, ~/.rensei or ~/.donmai, or the one at PATH.</source>
        <translation>Importar la configuración de otro programa de host, ~/.rensei o ~/.donmai, o la que está en PATH.</translation>
    </message>
    <message>
        <source>The agent that does the work; else the recommended one.</source>
        <translation>El agente que hace el trabajo; si no, el recomendado.</translation>
    </message>
    <message>
        <source>What it may do unasked: careful, workspace or autonomous.</source>
        <translation>Lo que puede hacer sin preguntar: careful, workspace o autonomous.</translation>
    </message>
    <message>
        <source>Read a registration token from the next line of standard input; then no key is made.</source>
        <translation>Leer un token de alta de la línea siguiente de la entrada estándar; entonces no se crea ninguna clave.</translation>
    </message>
    <message>
        <source>Run while nobody is logged in, too, where the system can.</source>
        <translation>Ejecutarse también cuando nadie haya iniciado sesión, donde el sistema pueda.</translation>
    </message>
    <message>
        <source>Keep the token in a file that only you can read, not in the keychain.</source>
        <translation>Guardar el token en un archivo que solo usted puede leer, no en el llavero.</translation>
    </message>
    <message>
        <source>Take back what install did: the background program, the key, the configuration.</source>
        <translation>Deshacer lo que hizo install: el programa de segundo plano, la clave, la configuración.</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too.</source>
        <translation>Revocar también la clave de este equipo en la plataforma.</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too.</source>
        <translation>Eliminar también los registros, las sesiones y las copias de trabajo.</translation>
    </message>
    <message>
        <source>Wait for running sessions, then leave nothing valid.</source>
        <translation>Esperar a las sesiones en marcha; después, no dejar nada válido.</translation>
    </message>
    <message>
        <source>Run a platform and an agent to look at, with made-up sessions.</source>
        <translation>Ejecutar una plataforma y un agente para verlos, con sesiones inventadas.</translation>
    </message>
    <message>
        <source>End after so long; else it goes on until stopped.</source>
        <translation>Terminar tras ese tiempo; si no, sigue hasta que se detenga.</translation>
    </message>
    <message>
        <source>End once so many sessions have ended.</source>
        <translation>Terminar cuando hayan terminado tantas sesiones.</translation>
    </message>
    <message>
        <source>&quot;troubled&quot;, the default, or &quot;calm&quot;.</source>
        <translation>«troubled», lo predeterminado, o «calm».</translation>
    </message>
    <message>
        <source>Look at it for a minute.</source>
        <translation>Verlo durante un minuto.</translation>
    </message>
    <message>
        <source>Make this computer take work, now and after each login.</source>
        <translation>Hacer que este equipo acepte trabajo, ahora y tras cada inicio de sesión.</translation>
    </message>
    <message>
        <source>Show what will be written, then do it.</source>
        <translation>Mostrar lo que se escribirá y después hacerlo.</translation>
    </message>
    <message>
        <source>Do again what install did and is not so any more; replace a refused key.</source>
        <translation>Hacer de nuevo lo que hizo install y ya no está así; sustituir una clave rechazada.</translation>
    </message>
    <message>
        <source>What is as it should be is not done again.</source>
        <translation>Lo que está como debe no se hace de nuevo.</translation>
    </message>
    <message>
        <source>Play one made-up session on standard input and output.</source>
        <translation>Representar una sesión inventada en la entrada y la salida estándar.</translation>
    </message>
    <message>
        <source>What the agent starts for the runner &quot;example&quot;.</source>
        <translation>Lo que el agente arranca para el ejecutor «example».</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Decir qué versión es esta.</translation>
    </message>
    <message>
        <source>The agent on this computer.</source>
        <translation>El agente de este equipo.</translation>
    </message>
    <message>
        <source>Register this computer and run the sessions that the platform gives it.</source>
        <translation>Registrar este equipo y ejecutar las sesiones que le dé la plataforma.</translation>
    </message>
    <message>
        <source>The runner for every session; &quot;example&quot; plays made-up ones.</source>
        <translation>El ejecutor de todas las sesiones; «example» representa sesiones inventadas.</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 takes any free one.</source>
        <translation>El puerto de la API de control en 127.0.0.1; 0 toma cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Run for the system&apos;s manager of background programs, which starts it like this.</source>
        <translation>Ejecutarse para el gestor de programas de segundo plano del sistema, que lo arranca así.</translation>
    </message>
    <message>
        <source>The manager&apos;s name for it; dev.rensei.daemon without this.</source>
        <translation>El nombre que le da el gestor; sin ella, dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>Play made-up sessions until you press Ctrl+C.</source>
        <translation>Representar sesiones inventadas hasta que pulse Ctrl+C.</translation>
    </message>
    <message>
        <source>Do one work item without a platform; its events go to standard output.</source>
        <translation>Hacer un solo trabajo sin plataforma; sus sucesos van a la salida estándar.</translation>
    </message>
    <message>
        <source>The runner; else as for work of the platform.</source>
        <translation>El ejecutor; si no, como para el trabajo de la plataforma.</translation>
    </message>
    <message>
        <source>The folder to work in; else a new one, which is kept when there is something in it.</source>
        <translation>La carpeta en la que trabajar; si no, una nueva, que se conserva si contiene algo.</translation>
    </message>
    <message>
        <source>Play what a session with this work item looks like.</source>
        <translation>Representar cómo se ve una sesión con este trabajo.</translation>
    </message>
    <message>
        <source>Check the account, the agent, the platform and the capacity.</source>
        <translation>Comprobar la cuenta, el agente, la plataforma y la capacidad.</translation>
    </message>
    <message>
        <source>Tell also whom it is about, versions, uptime and the last heartbeat.</source>
        <translation>Decir también de quién se trata, las versiones, el tiempo en marcha y la última señal de vida.</translation>
    </message>
    <message>
        <source>Give up after so many seconds, 10 at most.</source>
        <translation>Desistir después de tantos segundos, 10 como máximo.</translation>
    </message>
    <message>
        <source>For scripts: it ends with 0 only when all checks pass.</source>
        <translation>Para scripts: termina con 0 solo si se superan todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Check everything that this computer needs to take work, and fix what is wrong.</source>
        <translation>Comprobar todo lo que este equipo necesita para aceptar trabajo, y arreglar lo que falle.</translation>
    </message>
    <message>
        <source>Do the fix of this check, then check it again.</source>
        <translation>Hacer el arreglo de esta comprobación y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>Save the report with versions, configuration and logs, without secrets, for whoever helps you.</source>
        <translation>Guardar el informe con versiones, configuración y registros, sin secretos, para quien le ayude.</translation>
    </message>
    <message>
        <source>The manager&apos;s name for the service; dev.rensei.daemon without this.</source>
        <translation>El nombre que da el gestor al servicio; sin ella, dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>Load the service, then see whether that helped.</source>
        <translation>Cargar el servicio y mirar si eso sirvió.</translation>
    </message>
    <message>
        <source>List the sessions of this computer&apos;s agent, or do something about one, wherever it runs.</source>
        <translation>Enumerar las sesiones del agente de este equipo, o hacer algo con una, se ejecute donde se ejecute.</translation>
    </message>
    <message>
        <source>With show, of a session on this computer: go on with what comes, until it has ended.</source>
        <translation>Con show, de una sesión de este equipo: seguir con lo que llegue, hasta que haya terminado.</translation>
    </message>
    <message>
        <source>Keep the list up to date until stopped.</source>
        <translation>Mantener la lista al día hasta que se detenga.</translation>
    </message>
    <message>
        <source>Show the ones that have ended, too.</source>
        <translation>Mostrar también las que han terminado.</translation>
    </message>
    <message>
        <source>With prompt: also when it has ended, and then runs again.</source>
        <translation>Con prompt: también si ha terminado, y entonces se ejecuta de nuevo.</translation>
    </message>
    <message>
        <source>Where sessions of other computers are looked for, as by status; those of this computer&apos;s agent are found whatever it is.</source>
        <translation>Dónde se buscan las sesiones de otros equipos, como en status; las del agente de este equipo se encuentran sea cual sea.</translation>
    </message>
    <message>
        <source>Read the user key from standard input; this computer&apos;s own sessions need none.</source>
        <translation>Leer la clave de usuario de la entrada estándar; las sesiones propias de este equipo no la necesitan.</translation>
    </message>
    <message>
        <source>Show what one session does and did.</source>
        <translation>Mostrar lo que hace y ha hecho una sesión.</translation>
    </message>
    <message>
        <source>Stop one: here by the agent, elsewhere by the platform.</source>
        <translation>Detener una: aquí, por el agente; en otros equipos, por la plataforma.</translation>
    </message>
    <message>
        <source>Send one a message, by the platform.</source>
        <translation>Enviar un mensaje a una, por medio de la plataforma.</translation>
    </message>
    <message>
        <source>Show its page on the platform in the browser.</source>
        <translation>Mostrar en el navegador su página de la plataforma.</translation>
    </message>
    <message>
        <source>Show what that session does, until it has ended.</source>
        <translation>Mostrar lo que hace esa sesión, hasta que haya terminado.</translation>
    </message>
    <message>
        <source>List the projects of your account.</source>
        <translation>Enumerar los proyectos de su cuenta.</translation>
    </message>
    <message>
        <source>For scripts.</source>
        <translation>Para scripts.</translation>
    </message>
    <message>
        <source>List what sessions ask for, and allow or reject it.</source>
        <translation>Enumerar lo que piden las sesiones, y permitirlo o rechazarlo.</translation>
    </message>
    <message>
        <source>Show requests as they come and read decisions, until stopped.</source>
        <translation>Mostrar las peticiones según llegan y leer decisiones, hasta que se detenga.</translation>
    </message>
    <message>
        <source>Allow this request, once.</source>
        <translation>Permitir esta petición, una vez.</translation>
    </message>
    <message>
        <source>Reject this request, once.</source>
        <translation>Rechazar esta petición, una vez.</translation>
    </message>
    <message>
        <source>Decide the same request likewise for the rest of its session.</source>
        <translation>Decidir lo mismo sobre la misma petición durante el resto de su sesión.</translation>
    </message>
    <message>
        <source>Decide on requests as they come.</source>
        <translation>Decidir sobre las peticiones según llegan.</translation>
    </message>
    <message>
        <source>Let the agent take no more work, until resume.</source>
        <translation>Que el agente no acepte más trabajo, hasta resume.</translation>
    </message>
    <message>
        <source>Also let no further turn of a running session begin.</source>
        <translation>Que tampoco empiece ningún otro turno de una sesión en marcha.</translation>
    </message>
    <message>
        <source>Take no more work, and let the sessions that run wait after their turn.</source>
        <translation>No aceptar más trabajo, y que las sesiones en marcha esperen tras su turno.</translation>
    </message>
    <message>
        <source>Let the agent take work again, and paused sessions go on.</source>
        <translation>Que el agente vuelva a aceptar trabajo y sigan las sesiones en pausa.</translation>
    </message>
    <message>
        <source>Take work again.</source>
        <translation>Volver a aceptar trabajo.</translation>
    </message>
    <message>
        <source>Let the agent take no more work, and wait until its sessions have ended.</source>
        <translation>Que el agente no acepte más trabajo, y esperar a que terminen sus sesiones.</translation>
    </message>
    <message>
        <source>Wait so many seconds at most; else as long as it is configured to.</source>
        <translation>Esperar tantos segundos como máximo; si no, lo que diga la configuración.</translation>
    </message>
    <message>
        <source>Wait ten minutes at most. &quot;resume&quot; takes work again.</source>
        <translation>Esperar diez minutos como máximo. «resume» vuelve a aceptar trabajo.</translation>
    </message>
    <message>
        <source>Let the sessions end, then end the agent; it stays stopped until it is started again.</source>
        <translation>Dejar que terminen las sesiones y terminar el agente; queda detenido hasta que se arranque de nuevo.</translation>
    </message>
    <message>
        <source>End sessions that still run after so many seconds; else as it is configured.</source>
        <translation>Poner fin a las sesiones que sigan en marcha tras tantos segundos; si no, lo que diga la configuración.</translation>
    </message>
    <message>
        <source>End the sessions and the agent at once.</source>
        <translation>Poner fin enseguida a las sesiones y al agente.</translation>
    </message>
    <message>
        <source>Show the agent&apos;s log, also while the agent does not run.</source>
        <translation>Mostrar el registro del agente, también cuando el agente no se ejecuta.</translation>
    </message>
    <message>
        <source>Go on with what comes, until stopped.</source>
        <translation>Seguir con lo que llegue, hasta que se detenga.</translation>
    </message>
    <message>
        <source>Begin with so many of the last lines; 50 without this.</source>
        <translation>Empezar con tantas de las últimas líneas; sin ella, 50.</translation>
    </message>
    <message>
        <source>Only this one and worse: debug, info, warning or error.</source>
        <translation>Solo este nivel y los más graves: debug, info, warning o error.</translation>
    </message>
    <message>
        <source>Show what goes wrong, as it happens.</source>
        <translation>Mostrar lo que va mal, según ocurre.</translation>
    </message>
    <message>
        <source>Show how much work this computer takes, or change it.</source>
        <translation>Mostrar cuánto trabajo acepta este equipo, o cambiarlo.</translation>
    </message>
    <message>
        <source>Show it.</source>
        <translation>Mostrarlo.</translation>
    </message>
    <message>
        <source>Change capacity.maxConcurrentSessions, or capacity.poolMaxDiskGb, where 0 is no limit.</source>
        <translation>Cambiar capacity.maxConcurrentSessions, o capacity.poolMaxDiskGb, donde 0 es sin límite.</translation>
    </message>
    <message>
        <source>Take two sessions at once; it counts at once.</source>
        <translation>Aceptar dos sesiones a la vez; se aplica enseguida.</translation>
    </message>
    <message>
        <source>Show the settings of the configuration, or change one; its comments are kept.</source>
        <translation>Mostrar los ajustes de la configuración, o cambiar uno; sus comentarios se conservan.</translation>
    </message>
    <message>
        <source>Show them.</source>
        <translation>Mostrarlos.</translation>
    </message>
    <message>
        <source>Go back to the usual value.</source>
        <translation>Volver al valor habitual.</translation>
    </message>
    <message>
        <source>Put one more item into a list, such as enabledProjectIds.</source>
        <translation>Añadir un elemento a una lista, como enabledProjectIds.</translation>
    </message>
    <message>
        <source>Take an item out of it.</source>
        <translation>Quitar de ella un elemento.</translation>
    </message>
    <message>
        <source>Let agents ask before every command; a running agent is told.</source>
        <translation>Hacer que los agentes pregunten antes de cada orden; se avisa al agente en marcha.</translation>
    </message>
    <message>
        <source>List what you decided about work of repositories and projects, or take it back.</source>
        <translation>Enumerar lo que usted decidió sobre el trabajo de repositorios y proyectos, o deshacerlo.</translation>
    </message>
    <message>
        <source>List it.</source>
        <translation>Enumerarlo.</translation>
    </message>
    <message>
        <source>Ask about this repository or project again.</source>
        <translation>Volver a preguntar por este repositorio o proyecto.</translation>
    </message>
    <message>
        <source>List the agents that can do sessions here, and how to get others.</source>
        <translation>Enumerar los agentes que pueden hacer sesiones aquí, y cómo obtener otros.</translation>
    </message>
    <message>
        <source>Start each of them to see whether it is signed in; up to 30 s, no model is asked.</source>
        <translation>Arrancar cada uno para ver si tiene la sesión iniciada; hasta 30 s, no se pregunta a ningún modelo.</translation>
    </message>
    <message>
        <source>With check: also have each one&apos;s model run a harmless command, to see whether it asks first; up to 2 min. Its provider may charge you for that.</source>
        <translation>Con check: hacer además que el modelo de cada uno ejecute una orden inofensiva, para ver si pregunta antes; hasta 2 min. Su proveedor puede cobrárselo.</translation>
    </message>
    <message>
        <source>Say which of them are ready for work.</source>
        <translation>Decir cuáles están listos para trabajar.</translation>
    </message>
    <message>
        <source>Show what the working copies of sessions take on the disk, or free what can be freed.</source>
        <translation>Mostrar cuánto ocupan en el disco las copias de trabajo de las sesiones, o liberar lo que se pueda.</translation>
    </message>
    <message>
        <source>With prune: only say what would be removed.</source>
        <translation>Con prune: solo decir lo que se quitaría.</translation>
    </message>
    <message>
        <source>With prune or discard: the working copy of this session.</source>
        <translation>Con prune o discard: la copia de trabajo de esta sesión.</translation>
    </message>
    <message>
        <source>With discard: do not ask.</source>
        <translation>Con discard: no preguntar.</translation>
    </message>
    <message>
        <source>Remove those in which nothing would be lost.</source>
        <translation>Quitar aquellas en las que no se perdería nada.</translation>
    </message>
    <message>
        <source>Remove one whatever is in it, once its owner has said so.</source>
        <translation>Quitar una, contenga lo que contenga, cuando su dueño lo haya dicho.</translation>
    </message>
    <message>
        <source>Say what could be removed, and remove nothing.</source>
        <translation>Decir lo que se podría quitar, sin quitar nada.</translation>
    </message>
    <message>
        <source>run: the disk is full; start it again when there is room.</source>
        <translation>run: el disco está lleno; arránquelo de nuevo cuando haya espacio.</translation>
    </message>
    <message>
        <source>With set network.proxyPassword: read it from standard input, not from who types.</source>
        <translation>Con set network.proxyPassword: leerla de la entrada estándar, no de quien escribe.</translation>
    </message>
    <message>
        <source>With it: keep it in a file of the state folder that only you can read.</source>
        <translation>Con ello: guardarla en un archivo de la carpeta de estado que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Change the one that &quot;help settings&quot; names so. network.proxyPassword has no VALUE: it is asked for.</source>
        <translation>Cambiar el que «help settings» nombra así. network.proxyPassword no lleva VALUE: se pide.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspaceRowsText</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>sin examinar</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>espejo</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>No hay copias de trabajo.</translation>
    </message>
    <message>
        <source>Together %1 of %2.</source>
        <translation>En total, %1 de %2.</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>En total, %1.</translation>
    </message>
    <message>
        <source>%1: would be removed, %2</source>
        <translation>%1: se quitaría, %2</translation>
    </message>
    <message>
        <source>%1: removed, %2</source>
        <translation>%1: quitada, %2</translation>
    </message>
    <message>
        <source>%1: kept, %2</source>
        <translation>%1: conservada, %2</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 would be removed</source>
        <translation>%1: conservada, %2. De sus resultados de compilación se quitarían %3</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 was removed</source>
        <translation>%1: conservada, %2. De sus resultados de compilación se quitaron %3</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it holds work that is nowhere else.</source>
        <translation>Nadie ha mirado aún si contiene trabajo que no está en ningún otro sitio.</translation>
    </message>
    <message>
        <source>It is kept because: %1.</source>
        <translation>Se conserva porque: %1.</translation>
    </message>
    <message>
        <source>The working copy of %1 takes %2.</source>
        <translation>La copia de trabajo de %1 ocupa %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspacesVerbText</name>
    <message>
        <source>The configuration cannot be used, so its budget is not known.</source>
        <translation>La configuración no se puede usar, así que no se conoce su límite de espacio.</translation>
    </message>
    <message>
        <source>This computer has no git, so nothing can be examined. Install it.</source>
        <translation>Este equipo no tiene git, así que no se puede examinar nada. Instálelo.</translation>
    </message>
    <message>
        <source>A copy of a repository could not be packed anew: %1</source>
        <translation>Una copia de un repositorio no se pudo empaquetar de nuevo: %1</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>No hay copias de trabajo.</translation>
    </message>
    <message>
        <source>The working copy of %1 was not discarded: %2.</source>
        <translation>La copia de trabajo de %1 no se descartó: %2.</translation>
    </message>
    <message>
        <source>There is no working copy of that session. To see which there are: rensei-agent workspaces</source>
        <translation>No hay ninguna copia de trabajo de esa sesión. Para ver cuáles hay: rensei-agent workspaces</translation>
    </message>
    <message>
        <source>What is only there is lost. To discard it, type yes:</source>
        <comment>the word is that of &quot;yes&quot;</comment>
        <translation>Lo que solo está allí se pierde. Para descartarla, escriba sí:</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>No se descartó nada.</translation>
    </message>
    <message>
        <source>--dry-run goes with prune, --yes with discard.</source>
        <translation>--dry-run se usa con prune; --yes, con discard.</translation>
    </message>
    <message>
        <source>--session goes with prune and discard; discard needs it.</source>
        <translation>--session se usa con prune y discard; discard la necesita.</translation>
    </message>
</context>
<context>
    <name>rensei::config::ConfigText</name>
    <message>
        <source>%1 cannot be changed by this program in the way the file is written</source>
        <translation>este programa no puede cambiar %1 tal como está escrito el archivo</translation>
    </message>
    <message>
        <source>the configuration file is empty</source>
        <translation>el archivo de configuración está vacío</translation>
    </message>
    <message>
        <source>orchestrator.authToken names the variable %1, which is not set</source>
        <translation>orchestrator.authToken nombra la variable %1, que no está definida</translation>
    </message>
    <message>
        <source>%1 holds a line break or another character that no token has</source>
        <translation>%1 contiene un salto de línea u otro carácter que ningún token tiene</translation>
    </message>
    <message>
        <source>%1 holds a project without an id</source>
        <translation>%1 contiene un proyecto sin id</translation>
    </message>
    <message>
        <source>%1 names no repository</source>
        <translation>%1 no nombra ningún repositorio</translation>
    </message>
    <message>
        <source>%1 holds a runner without a name</source>
        <translation>%1 contiene un ejecutor sin nombre</translation>
    </message>
    <message>
        <source>%1 holds %2 without an adapter; this build has rensei, command, acp, claude, codex</source>
        <translation>%1 contiene %2 sin adaptador; esta compilación tiene rensei, command, acp, claude, codex</translation>
    </message>
    <message>
        <source>%1 holds %2 without a program</source>
        <translation>%1 contiene %2 sin programa</translation>
    </message>
    <message>
        <source>%1 holds two runners of the name %2</source>
        <translation>%1 contiene dos ejecutores con el nombre %2</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no name in runners</source>
        <translation>%1 es «%2», que no es ningún nombre de runners</translation>
    </message>
    <message>
        <source>line %1: the configuration must consist of keys and values</source>
        <translation>línea %1: la configuración debe constar de claves y valores</translation>
    </message>
    <message>
        <source>the file holds a token and is open to other users</source>
        <translation>el archivo contiene un token y está al alcance de otros usuarios</translation>
    </message>
    <message>
        <source>A context&apos;s name has letters, digits, dots and dashes, %1 at most.</source>
        <translation>El nombre de un contexto se compone de letras, cifras, puntos y guiones, %1 como máximo.</translation>
    </message>
    <message>
        <source>The name %1 is taken by the %2 context of %3. Choose another name, or remove that context first.</source>
        <translation>El nombre %1 ya lo tiene el contexto %2 de %3. Elija otro nombre, o quite antes ese contexto.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n contexts already. Remove one first.</source>
        <translation>
            <numerusform>Ya hay %Ln contexto. Quite uno primero.</numerusform>
            <numerusform>Ya hay %Ln contextos. Quite uno primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s registration token for %1 is the context %2 already. Use that name, or remove it first.</source>
        <translation>El token de alta de este equipo para %1 ya es el contexto %2. Use ese nombre, o quítelo primero.</translation>
    </message>
    <message>
        <source>There is no context %1. See: rensei-agent auth list</source>
        <translation>No hay ningún contexto %1. Vea: rensei-agent auth list</translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation>Ya hay un contexto %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own. Switch to the context of an account.</source>
        <translation>%1 es el de este equipo. Cambie al contexto de una cuenta.</translation>
    </message>
    <message>
        <source>an entry has no name, kind or platform, or a name that another one has</source>
        <translation>una entrada no tiene nombre, tipo o plataforma, o tiene un nombre que ya tiene otra</translation>
    </message>
    <message>
        <source>The contexts in %1 cannot be read: %2. Correct the file, or remove it.</source>
        <translation>Los contextos de %1 no se pueden leer: %2. Corrija el archivo, o quítelo.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>la carpeta no se puede crear</translation>
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
        <translation>según la configuración</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <comment>why so many sessions</comment>
        <translation>una por cada núcleo del procesador</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <comment>why so many sessions</comment>
        <translation>a %1 cada una, de los %2 de memoria para sesiones</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <comment>why so many sessions</comment>
        <translation>el máximo sin ajuste</translation>
    </message>
    <message>
        <source>%1 names %2, which is no operation</source>
        <translation>%1 nombra %2, que no es ninguna operación</translation>
    </message>
    <message>
        <source>%1 must hold operations, or operations with a pattern</source>
        <translation>%1 debe contener operaciones, u operaciones con un patrón</translation>
    </message>
    <message>
        <source>%1 holds %2 without a pattern</source>
        <translation>%1 contiene %2 sin patrón</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 debe ser una lista</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must be one of careful, workspace, autonomous, deny, or rules</source>
        <translation>%1 es «%2», pero debe ser uno de estos: careful, workspace, autonomous, deny o rules</translation>
    </message>
    <message>
        <source>%1 must be the name of a preset, or rules</source>
        <translation>%1 debe ser el nombre de un conjunto predefinido, o rules</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a key of the file</comment>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>la variable %1</translation>
    </message>
    <message>
        <source>line %1: %2 is not a known key</source>
        <translation>línea %1: %2 no es una clave conocida</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>un grupo de claves</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3</source>
        <comment>a key, and kinds of values</comment>
        <translation>%1 es %2, pero debe ser %3</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de estos: %1</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of groups of keys</source>
        <translation>una lista de grupos de claves</translation>
    </message>
    <message>
        <source>The platform&apos;s address.</source>
        <translation>La dirección de la plataforma.</translation>
    </message>
    <message>
        <source>A word for where this computer is.</source>
        <translation>Una palabra que indica dónde está este equipo.</translation>
    </message>
    <message>
        <source>Sessions at once; 0 takes no work.</source>
        <translation>Sesiones a la vez; 0 no acepta trabajo.</translation>
    </message>
    <message>
        <source>GiB that working copies may take; 0 for no limit.</source>
        <translation>GiB que pueden ocupar las copias de trabajo; 0: sin límite.</translation>
    </message>
    <message>
        <source>MiB that a session may take; 0 for no limit.</source>
        <translation>MiB que puede ocupar una sesión; 0: sin límite.</translation>
    </message>
    <message>
        <source>MiB that all sessions together may take; 0 for no limit.</source>
        <translation>MiB que pueden ocupar todas las sesiones juntas; 0: sin límite.</translation>
    </message>
    <message>
        <source>Processes that a session may have; 0 for no limit.</source>
        <translation>Procesos que puede tener una sesión; 0: sin límite.</translation>
    </message>
    <message>
        <source>Processes that all sessions together may have; 0 for no limit.</source>
        <translation>Procesos que pueden tener todas las sesiones juntas; 0: sin límite.</translation>
    </message>
    <message>
        <source>MiB that are left to other programs.</source>
        <translation>MiB que se dejan a otros programas.</translation>
    </message>
    <message>
        <source>The sessions&apos; share of the processor; other programs have 100.</source>
        <translation>La cuota de procesador de las sesiones; otros programas tienen 100.</translation>
    </message>
    <message>
        <source>low or normal.</source>
        <translation>low o normal.</translation>
    </message>
    <message>
        <source>Whose work is taken: all-routed, listed or ask.</source>
        <translation>De quién se acepta trabajo: all-routed, listed o ask.</translation>
    </message>
    <message>
        <source>The same in the ecosystem&apos;s words: all-routed or enumerated.</source>
        <translation>Lo mismo en las palabras del ecosistema: all-routed o enumerated.</translation>
    </message>
    <message>
        <source>The projects whose work is taken, where they are listed.</source>
        <translation>Los proyectos cuyo trabajo se acepta, donde se enumeran.</translation>
    </message>
    <message>
        <source>How to speak with the platform: auto, v1 or af.</source>
        <translation>Cómo hablar con la plataforma: auto, v1 o af.</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 for any.</source>
        <translation>El puerto de la API de control en 127.0.0.1; 0: cualquiera.</translation>
    </message>
    <message>
        <source>Silence after which a session is shown as stalled; 0 for never.</source>
        <translation>Silencio tras el que una sesión se muestra como detenida; 0: nunca.</translation>
    </message>
    <message>
        <source>Silence after which a session is ended; 0 for never.</source>
        <translation>Silencio tras el que se pone fin a una sesión; 0: nunca.</translation>
    </message>
    <message>
        <source>How long sessions may go on when the agent is stopped.</source>
        <translation>Cuánto pueden seguir las sesiones cuando se detiene el agente.</translation>
    </message>
    <message>
        <source>How the platform is reached: system, none, or a proxy&apos;s address without a password.</source>
        <translation>Cómo se llega a la plataforma: system, none, o la dirección de un proxy sin contraseña.</translation>
    </message>
    <message>
        <source>The user name that this proxy wants; see &quot;config set network.proxyPassword&quot;.</source>
        <translation>El nombre de usuario que pide este proxy; véase «config set network.proxyPassword».</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM.</source>
        <translation>Certificados de confianza además de los del sistema, PEM.</translation>
    </message>
    <message>
        <source>The runner for sessions that name none.</source>
        <translation>El ejecutor de las sesiones que no nombran ninguno.</translation>
    </message>
    <message>
        <source>How much agents may do: the name of a preset.</source>
        <translation>Cuánto pueden hacer los agentes: el nombre de un conjunto predefinido.</translation>
    </message>
    <message>
        <source>line %1: the file is too big or too deep</source>
        <translation>línea %1: el archivo es demasiado grande o demasiado profundo</translation>
    </message>
    <message>
        <source>line %1: a key must be plain text</source>
        <translation>línea %1: una clave debe ser texto simple</translation>
    </message>
    <message>
        <source>line %1: %2 is there twice</source>
        <translation>línea %1: %2 está dos veces</translation>
    </message>
    <message>
        <source>the file is too big for a configuration</source>
        <translation>el archivo es demasiado grande para una configuración</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>el archivo contiene más de un documento</translation>
    </message>
    <message>
        <source>line %1: this is not valid YAML</source>
        <translation>línea %1: esto no es YAML válido</translation>
    </message>
</context>
<context>
    <name>rensei::control::ControlText</name>
    <message>
        <source>The address is not that of a Rensei platform.</source>
        <translation>La dirección no es la de una plataforma Rensei.</translation>
    </message>
    <message>
        <source>The platform does not let this registration token register a computer%1.</source>
        <translation>La plataforma no permite registrar un equipo con este token de alta%1.</translation>
    </message>
    <message>
        <source>The platform does not accept this computer&apos;s registration: it answers %1%2.</source>
        <translation>La plataforma no acepta el alta de este equipo: responde %1%2.</translation>
    </message>
    <message>
        <source>Look for an update of the agent, or ask whoever runs the platform.</source>
        <translation>Busque una versión más nueva del agente, o pregunte a quien administra la plataforma.</translation>
    </message>
    <message>
        <source>This computer could not register: %1.</source>
        <translation>Este equipo no se pudo registrar: %1.</translation>
    </message>
    <message>
        <source>The platform refused this computer&apos;s registration token%1.</source>
        <translation>La plataforma rechazó el token de alta de este equipo%1.</translation>
    </message>
    <message>
        <source>No safe connection to the platform: %1.</source>
        <translation>No hay una conexión segura con la plataforma: %1.</translation>
    </message>
    <message>
        <source>If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>Si su red tiene su propio certificado, indique su archivo en network.caFile en la configuración.</translation>
    </message>
    <message>
        <source>No way to the platform: %1.</source>
        <translation>No hay camino a la plataforma: %1.</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in its place (%1); this computer goes on trying.</source>
        <translation>Algo que no es la plataforma responde en su lugar (%1); este equipo lo sigue intentando.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read; this computer goes on trying.</source>
        <translation>La respuesta de la plataforma no se puede leer; este equipo lo sigue intentando.</translation>
    </message>
    <message>
        <source>The platform is asked too often%1; this computer goes on trying.</source>
        <translation>Se pregunta demasiado a la plataforma%1; este equipo lo sigue intentando.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own: it answers %1%2; this computer goes on trying.</source>
        <translation>La plataforma tiene problemas propios: responde %1%2; este equipo lo sigue intentando.</translation>
    </message>
    <message>
        <source>The platform cannot be reached; this computer goes on trying.</source>
        <translation>No se puede llegar a la plataforma; este equipo lo sigue intentando.</translation>
    </message>
    <message>
        <source>This computer has no registration token, so it takes no work.</source>
        <translation>Este equipo no tiene token de alta, así que no acepta trabajo.</translation>
    </message>
    <message>
        <source>The platform gives this computer no new work (%1).</source>
        <translation>La plataforma no da trabajo nuevo a este equipo (%1).</translation>
    </message>
    <message>
        <source>The pool of this computer was deleted on the platform.</source>
        <translation>El grupo de este equipo se eliminó en la plataforma.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the platform&apos;s differ by more than a minute.</source>
        <translation>El reloj de este equipo y el de la plataforma difieren en más de un minuto.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>Ponga en hora el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The disk is almost full, so this computer takes no new work.</source>
        <translation>El disco está casi lleno, así que este equipo no acepta trabajo nuevo.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>The disk can hold hardly any more files (inodes), so this computer takes no new work.</source>
        <translation>En el disco apenas caben más archivos (inodos), así que este equipo no acepta trabajo nuevo.</translation>
    </message>
    <message>
        <source>Delete some files.</source>
        <translation>Elimine algunos archivos.</translation>
    </message>
    <message>
        <source>The working copies of sessions take more room than they may (capacity.poolMaxDiskGb), so this computer takes no new work.</source>
        <translation>Las copias de trabajo de las sesiones ocupan más de lo que pueden (capacity.poolMaxDiskGb), así que este equipo no acepta trabajo nuevo.</translation>
    </message>
    <message>
        <source>See “rensei-agent workspaces” for those that hold work, and remove what you do not need.</source>
        <translation>Vea en «rensei-agent workspaces» las que contienen trabajo, y quite lo que no necesite.</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files, so it takes no new work until a session ends.</source>
        <translation>El agente apenas puede abrir más archivos, así que no acepta trabajo nuevo hasta que termine una sesión.</translation>
    </message>
    <message>
        <source>Raise the limit of open files (ulimit -n) and start the agent again.</source>
        <translation>Aumente el límite de archivos abiertos (ulimit -n) y arranque el agente de nuevo.</translation>
    </message>
    <message>
        <source>No runner is configured or found, so this computer takes no work.</source>
        <translation>No se ha configurado ni encontrado ningún ejecutor, así que este equipo no acepta trabajo.</translation>
    </message>
    <message>
        <source>Name one under `runners` in the configuration, or use rensei-agent run --runner example.</source>
        <translation>Nombre uno en `runners` en la configuración, o use rensei-agent run --runner example.</translation>
    </message>
    <message>
        <source>%1 session logs could not be read at the start; their sessions are reported as failed.</source>
        <translation>Registros de sesiones que no se pudieron leer al arrancar: %1; sus sesiones se comunican como fallidas.</translation>
    </message>
    <message>
        <source>Look at %1; the next start no longer mentions it.</source>
        <translation>Mire %1; el próximo arranque ya no lo menciona.</translation>
    </message>
    <message>
        <source>Work was rejected (%1). It is requested less often until something runs.</source>
        <translation>Se rechazó trabajo (%1). Se pide con menos frecuencia hasta que algo se ejecute.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the control API is on another one.</source>
        <translation>Otro programa usa el puerto %1 de este equipo, así que la API de control está en otro.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>La configuración no se puede usar: %1</translation>
    </message>
    <message>
        <source>Correct orchestrator.url in %1.</source>
        <translation>Corrija orchestrator.url en %1.</translation>
    </message>
    <message>
        <source>Correct what is below network in %1.</source>
        <translation>Corrija lo que está bajo network en %1.</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>Corrija %1.</translation>
    </message>
    <message>
        <source>The new platform address is used from the next start of the agent on.</source>
        <translation>La nueva dirección de la plataforma se usa a partir del próximo arranque del agente.</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>según la configuración</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation>una por cada núcleo del procesador</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <translation>a %1 cada una, de los %2 de memoria para sesiones</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <translation>el máximo sin ajuste</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on; %2 work on until they end, because their runners have no turns</source>
        <translation>en pausa; sesiones que paran al final de su turno: %1; sesiones que siguen hasta terminar, porque sus ejecutores no tienen turnos: %2</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on</source>
        <translation>en pausa; sesiones que paran al final de su turno: %1</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vaciándose</translation>
    </message>
    <message>
        <source>drained (timeout %1)</source>
        <translation>vaciado (tiempo límite %1)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>registrándose</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>recargada</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>olvidado</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>cannot pause while the host is draining</source>
        <translation>no se puede pausar mientras el host se vacía</translation>
    </message>
    <message>
        <source>cannot resume while the host is stopping</source>
        <translation>no se puede reanudar mientras el host se detiene</translation>
    </message>
    <message>
        <source>cannot drain while the host is stopping</source>
        <translation>no se puede vaciar mientras el host se detiene</translation>
    </message>
    <message>
        <source>drain incomplete: the host takes work again, or is only paused</source>
        <translation>vaciado incompleto: el host vuelve a aceptar trabajo, o solo está en pausa</translation>
    </message>
    <message>
        <source>drain incomplete: %1 session(s) still run after %2; no new work is taken until resume</source>
        <translation>vaciado incompleto: sesiones aún en marcha tras %2: %1; no se acepta trabajo nuevo hasta resume</translation>
    </message>
    <message>
        <source>session not found</source>
        <translation>sesión no encontrada</translation>
    </message>
    <message>
        <source>this approval is not open any more; nothing was changed</source>
        <translation>esta aprobación ya no está abierta; no se cambió nada</translation>
    </message>
    <message>
        <source>nothing was decided about it</source>
        <translation>no se ha decidido nada sobre ello</translation>
    </message>
    <message>
        <source>what listens on the agent&apos;s port is another program</source>
        <translation>lo que escucha en el puerto del agente es otro programa</translation>
    </message>
    <message>
        <source>this file holds no control token</source>
        <translation>este archivo no contiene ningún token de control</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicado</translation>
    </message>
    <message>
        <source>paused from the end of its turn on</source>
        <translation>en pausa al final de su turno</translation>
    </message>
    <message>
        <source>it works on until it ends, because its runner has no turns</source>
        <translation>sigue hasta terminar, porque su ejecutor no tiene turnos</translation>
    </message>
    <message>
        <source>the session is ending</source>
        <translation>la sesión está terminando</translation>
    </message>
</context>
<context>
    <name>rensei::diagnostics::DiagnosticsText</name>
    <message>
        <source>it is there already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>la carpeta no se puede crear</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>no se puede cambiar el nombre de la carpeta</translation>
    </message>
    <message>
        <source>the zip could not be made</source>
        <translation>el zip no se pudo crear</translation>
    </message>
    <message>
        <source>%1 could not be put into the zip</source>
        <translation>%1 no se pudo poner en el zip</translation>
    </message>
</context>
<context>
    <name>rensei::doctor::DoctorText</name>
    <message>
        <source>ok</source>
        <comment>the state of a check</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>the state of a check</comment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the state of a check</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>the state of a check</comment>
        <translation>omitida</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%Ln comprobación falló.</numerusform>
            <numerusform>%Ln comprobaciones fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works; %n check(s) have a notice.</source>
        <translation>
            <numerusform>Todo funciona; %Ln comprobación tiene un aviso.</numerusform>
            <numerusform>Todo funciona; %Ln comprobaciones tienen un aviso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>%1 (because of: %2)</source>
        <translation>%1 (a causa de: %2)</translation>
    </message>
    <message>
        <source>%1: fixed, verified %2.</source>
        <translation>%1: arreglado, comprobado a las %2.</translation>
    </message>
    <message>
        <source>%1: still failed, checked %2. %3</source>
        <translation>%1: sigue fallando, comprobado a las %2. %3</translation>
    </message>
    <message>
        <source>%1: still a notice, checked %2. %3</source>
        <translation>%1: sigue con aviso, comprobado a las %2. %3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2. %3</source>
        <translation>%1: se omitió, comprobado a las %2. %3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2 (%3). %4</source>
        <translation>%1: se omitió, comprobado a las %2 (%3). %4</translation>
    </message>
    <message>
        <source>Service installed</source>
        <translation>Servicio instalado</translation>
    </message>
    <message>
        <source>Service starts at login</source>
        <translation>El servicio arranca al iniciar sesión</translation>
    </message>
    <message>
        <source>Agent runs</source>
        <translation>El agente se ejecuta</translation>
    </message>
    <message>
        <source>Agent answers on its port</source>
        <translation>El agente responde en su puerto</translation>
    </message>
    <message>
        <source>Control token</source>
        <translation>Token de control</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Registration token</source>
        <translation>Token de alta</translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation>Alta aceptada</translation>
    </message>
    <message>
        <source>Platform reachable</source>
        <translation>Plataforma accesible</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>Pide trabajo</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>En la lista de la plataforma</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Ejecutores</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Carpeta de trabajo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation>Informes entregados</translation>
    </message>
    <message>
        <source>No other host agent</source>
        <translation>Ningún otro agente de host</translation>
    </message>
    <message>
        <source>Not checked, because of: %1.</source>
        <translation>Sin comprobar, a causa de: %1.</translation>
    </message>
    <message>
        <source>Only somebody who is signed in can ask the platform for that.</source>
        <translation>Solo quien ha iniciado sesión puede preguntárselo a la plataforma.</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>Esta plataforma no dice qué equipos enumera.</translation>
    </message>
    <message>
        <source>The platform did not say: %1.</source>
        <translation>La plataforma no lo dijo: %1.</translation>
    </message>
    <message>
        <source>There is no fix “%1”.</source>
        <translation>No existe el arreglo «%1».</translation>
    </message>
    <message>
        <source>It starts at the next login.</source>
        <translation>Arranca en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>The agent was started.</source>
        <translation>El agente se ha arrancado.</translation>
    </message>
    <message>
        <source>The system did not start this agent. End process %1, and start it the way it was started.</source>
        <translation>El sistema no arrancó este agente. Termine el proceso %1 y arránquelo como se arrancó.</translation>
    </message>
    <message>
        <source>The system did not start this agent. End it, and start it the way it was started.</source>
        <translation>El sistema no arrancó este agente. Termínelo y arránquelo como se arrancó.</translation>
    </message>
    <message>
        <source>The agent was started again.</source>
        <translation>El agente se ha arrancado de nuevo.</translation>
    </message>
    <message>
        <source>Nothing that this user may see uses port %1 now.</source>
        <translation>Nada que este usuario pueda ver usa ahora el puerto %1.</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programa</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a program</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 uses port %2. End it, or set host.port in the configuration to another.</source>
        <translation>%1 usa el puerto %2. Termínelo, o ponga otro en host.port en la configuración.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Remove it by hand.</source>
        <translation>%1 no se puede quitar. Quítelo a mano.</translation>
    </message>
    <message>
        <source>The old one was removed; the agent makes a new one when it starts.</source>
        <translation>El antiguo se quitó; el agente crea uno nuevo cuando arranca.</translation>
    </message>
    <message>
        <source>The agent made a new one.</source>
        <translation>El agente creó uno nuevo.</translation>
    </message>
    <message>
        <source>The agent was asked for a new control token, and made none. Restart it.</source>
        <translation>Se pidió al agente un token de control nuevo, y no creó ninguno. Reinícielo.</translation>
    </message>
    <message>
        <source>The agent does not answer.</source>
        <translation>El agente no responde.</translation>
    </message>
    <message>
        <source>The agent connects again.</source>
        <translation>El agente se conecta de nuevo.</translation>
    </message>
    <message>
        <source>The agent takes work again.</source>
        <translation>El agente vuelve a aceptar trabajo.</translation>
    </message>
    <message>
        <source>The agent may run one session at a time.</source>
        <translation>El agente puede ejecutar una sesión a la vez.</translation>
    </message>
    <message>
        <source>The agent reports nothing now.</source>
        <translation>El agente no comunica nada ahora.</translation>
    </message>
    <message>
        <source>Only you can read it now.</source>
        <translation>Ahora solo usted puede leerla.</translation>
    </message>
    <message>
        <source>%1: no answer in time, and no reason is known.</source>
        <translation>%1: no hubo respuesta a tiempo, y no se conoce el motivo.</translation>
    </message>
    <message>
        <source>See “rensei-agent runners”.</source>
        <translation>Vea «rensei-agent runners».</translation>
    </message>
    <message>
        <source>git reaches every configured repository.</source>
        <translation>git llega a todos los repositorios configurados.</translation>
    </message>
    <message>
        <source>%1 is there, and only you can enter it.</source>
        <translation>%1 existe, y solo usted puede entrar.</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>Se puede escribir en %1.</translation>
    </message>
    <message>
        <source>None is set up here now.</source>
        <translation>Ahora no hay ninguno configurado aquí.</translation>
    </message>
    <message>
        <source>Remove it with its own uninstall command, or keep only that one.</source>
        <translation>Quítelo con su propia orden de desinstalación, o quédese solo con ese.</translation>
    </message>
    <message>
        <source>Repair the installation</source>
        <translation>Reparar la instalación</translation>
    </message>
    <message>
        <source>Start it at login</source>
        <translation>Arrancarlo al iniciar sesión</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Arrancar el agente</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>Reiniciar el agente</translation>
    </message>
    <message>
        <source>Show which program it is</source>
        <translation>Mostrar qué programa es</translation>
    </message>
    <message>
        <source>Make a new control token</source>
        <translation>Crear un token de control nuevo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Connect again now</source>
        <translation>Conectar de nuevo ahora</translation>
    </message>
    <message>
        <source>Take work again</source>
        <translation>Volver a aceptar trabajo</translation>
    </message>
    <message>
        <source>Allow one session</source>
        <translation>Permitir una sesión</translation>
    </message>
    <message>
        <source>Show what the agent reports</source>
        <translation>Mostrar lo que comunica el agente</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Hacerla de uso privado</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Show how to get one</source>
        <translation>Mostrar cómo obtener uno</translation>
    </message>
    <message>
        <source>Show what git says</source>
        <translation>Mostrar lo que dice git</translation>
    </message>
    <message>
        <source>Remove finished working copies</source>
        <translation>Quitar las copias de trabajo terminadas</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Crear la carpeta</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Mostrar dónde está</translation>
    </message>
    <message>
        <source>%1 (process %2) of the user %3</source>
        <comment>a program</comment>
        <translation>%1 (proceso %2) del usuario %3</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program</comment>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <comment>a program</comment>
        <translation>%1 del usuario %2</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>No manager of background programs is known on this system.</source>
        <translation>En este sistema no se conoce ningún gestor de programas de segundo plano.</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs did not answer in time.</source>
        <translation>El gestor de programas de segundo plano del sistema no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs cannot be asked: %1.</source>
        <translation>No se puede preguntar al gestor de programas de segundo plano del sistema: %1.</translation>
    </message>
    <message>
        <source>The agent runs, but is not installed: nothing starts it after the next login.</source>
        <translation>El agente se ejecuta, pero no está instalado: nada lo arranca tras el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>The agent is not installed (%1).</source>
        <translation>El agente no está instalado (%1).</translation>
    </message>
    <message>
        <source>What it starts, %1, is not there any more: the program was moved or removed.</source>
        <translation>Lo que arranca, %1, ya no existe: el programa se movió o se quitó.</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1).</source>
        <translation>Lo que está instalado no es de esta versión (%1).</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1); it starts %2.</source>
        <translation>Lo que está instalado no es de esta versión (%1); arranca %2.</translation>
    </message>
    <message>
        <source>It starts %2 (%1).</source>
        <translation>Arranca %2 (%1).</translation>
    </message>
    <message>
        <source>There is no service to start.</source>
        <translation>No hay ningún servicio que arrancar.</translation>
    </message>
    <message>
        <source>The service is there, but does not start when you log in.</source>
        <translation>El servicio existe, pero no arranca cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>It starts with the computer, before anybody logs in.</source>
        <translation>Arranca con el equipo, antes de que nadie inicie sesión.</translation>
    </message>
    <message>
        <source>It starts when you log in.</source>
        <translation>Arranca cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>As process %1.</source>
        <translation>Como proceso %1.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Se ejecuta.</translation>
    </message>
    <message>
        <source>The agent does not run, so this computer takes no work.</source>
        <translation>El agente no se ejecuta, así que este equipo no acepta trabajo.</translation>
    </message>
    <message>
        <source>On port %1 of this computer.</source>
        <translation>En el puerto %1 de este equipo.</translation>
    </message>
    <message>
        <source>The agent is starting. Check again in a moment.</source>
        <translation>El agente está arrancando. Compruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Something else answers on port %1: %2.</source>
        <translation>Otra cosa responde en el puerto %1: %2.</translation>
    </message>
    <message>
        <source>Something else answers on port %1, or the agent&apos;s proof is wrong.</source>
        <translation>Otra cosa responde en el puerto %1, o la prueba de identidad del agente es incorrecta.</translation>
    </message>
    <message>
        <source>The agent runs, but nothing answers on port %1.</source>
        <translation>El agente se ejecuta, pero nada responde en el puerto %1.</translation>
    </message>
    <message>
        <source>The agent runs, but gives no answer on port %1.</source>
        <translation>El agente se ejecuta, pero no responde en el puerto %1.</translation>
    </message>
    <message>
        <source>The agent refuses the token of its own file.</source>
        <translation>El agente rechaza el token de su propio archivo.</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1.</source>
        <translation>No se puede preguntar al agente: %1.</translation>
    </message>
    <message>
        <source>The agent makes it when it starts.</source>
        <translation>El agente lo crea cuando arranca.</translation>
    </message>
    <message>
        <source>The file with the control token is gone, so nothing can talk to the agent.</source>
        <translation>El archivo con el token de control ha desaparecido, así que nada puede hablar con el agente.</translation>
    </message>
    <message>
        <source>Others can read the control token: it %1.</source>
        <comment>it is open to other users</comment>
        <translation>Otros pueden leer el token de control: su archivo %1.</translation>
    </message>
    <message>
        <source>The control token cannot be used: %1.</source>
        <translation>El token de control no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>The agent did not say.</source>
        <translation>El agente no lo dijo.</translation>
    </message>
    <message>
        <source>The platform refused the registration token.</source>
        <translation>La plataforma rechazó el token de alta.</translation>
    </message>
    <message>
        <source>The platform accepts this computer.</source>
        <translation>La plataforma acepta este equipo.</translation>
    </message>
    <message>
        <source>This computer is not registered: %1.</source>
        <translation>Este equipo no está registrado: %1.</translation>
    </message>
    <message>
        <source>This computer is not registered yet.</source>
        <translation>Este equipo aún no está registrado.</translation>
    </message>
    <message>
        <source>The platform has not acknowledged any heartbeat of this computer.</source>
        <translation>La plataforma no ha confirmado ninguna señal de vida de este equipo.</translation>
    </message>
    <message>
        <source>The platform acknowledged the last heartbeat %1 min ago.</source>
        <translation>La plataforma confirmó la última señal de vida hace %1 min.</translation>
    </message>
    <message>
        <source>Acknowledged %1 s ago.</source>
        <translation>Confirmada hace %1 s.</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new work.</source>
        <translation>El agente está en pausa: no acepta trabajo nuevo.</translation>
    </message>
    <message>
        <source>The agent takes no new work: it drains, or is about to stop.</source>
        <translation>El agente no acepta trabajo nuevo: se está vaciando, o está a punto de detenerse.</translation>
    </message>
    <message>
        <source>The agent may run no session at all (capacity.maxConcurrentSessions is 0).</source>
        <translation>El agente no puede ejecutar ninguna sesión (capacity.maxConcurrentSessions es 0).</translation>
    </message>
    <message numerus="yes">
        <source>It takes work: %1 of %n session(s) run.</source>
        <translation>
            <numerusform>Acepta trabajo: %1 de %Ln sesión en marcha.</numerusform>
            <numerusform>Acepta trabajo: %1 de %Ln sesiones en marcha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) are in use.</source>
        <translation>
            <numerusform>La única sesión está en uso.</numerusform>
            <numerusform>Las %Ln sesiones están en uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes no work at the moment, and names no reason. Check again in a minute.</source>
        <translation>El agente no acepta trabajo por el momento, y no indica ningún motivo. Compruebe de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The platform lists this computer.</source>
        <translation>La plataforma enumera este equipo.</translation>
    </message>
    <message>
        <source>The platform does not list this computer, so it gets no work.</source>
        <translation>La plataforma no enumera este equipo, así que no recibe trabajo.</translation>
    </message>
    <message>
        <source>The platform does not say.</source>
        <translation>La plataforma no lo dice.</translation>
    </message>
    <message>
        <source>%1 Whoever manages the pool can give it work again.</source>
        <comment>a sentence</comment>
        <translation>%1 Quien administra el grupo puede volver a darle trabajo.</translation>
    </message>
    <message>
        <source>The platform gives this computer work.</source>
        <translation>La plataforma da trabajo a este equipo.</translation>
    </message>
    <message>
        <source>The platform knows how every session ended.</source>
        <translation>La plataforma sabe cómo terminó cada sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended, and the platform does not know it yet.</source>
        <translation>
            <numerusform>Ha terminado %Ln sesión, y la plataforma aún no lo sabe.</numerusform>
            <numerusform>Han terminado %Ln sesiones, y la plataforma aún no lo sabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>La configuración no se puede usar: %1</translation>
    </message>
    <message>
        <source>The configuration names no usable address of a platform (orchestrator.url).</source>
        <translation>La configuración no indica ninguna dirección de plataforma que se pueda usar (orchestrator.url).</translation>
    </message>
    <message>
        <source>Others can read or change the configuration: it %1</source>
        <comment>it is open to other users.</comment>
        <translation>Otros pueden leer o cambiar la configuración: su archivo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a warning</comment>
        <translation>
            <numerusform>%1 (y %Ln más)</numerusform>
            <numerusform>%1 (y %Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none, so the defaults hold.</source>
        <translation>No hay ninguna, así que valen los valores predeterminados.</translation>
    </message>
    <message>
        <source>The agent has one.</source>
        <translation>El agente tiene uno.</translation>
    </message>
    <message>
        <source>This computer has one for %1.</source>
        <translation>Este equipo tiene uno para %1.</translation>
    </message>
    <message>
        <source>This computer has no registration token for %1.</source>
        <translation>Este equipo no tiene ningún token de alta para %1.</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>No hay una conexión segura con %1: %2. Si su red tiene su propio certificado, indique su archivo en network.caFile en la configuración.</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>No hay camino a %1: %2. %3</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in place of %1.</source>
        <translation>Algo que no es la plataforma responde en lugar de %1.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answers %2.</source>
        <translation>%1 tiene problemas propios: responde %2.</translation>
    </message>
    <message>
        <source>No answer from %1: %2</source>
        <translation>Sin respuesta de %1: %2</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>Sin respuesta de %1 a tiempo.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>The platform does not tell its time.</source>
        <translation>La plataforma no dice su hora.</translation>
    </message>
    <message>
        <source>It differs from the platform&apos;s by %1 s.</source>
        <translation>Difiere del de la plataforma en %1 s.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>El reloj de este equipo está atrasado %1 s respecto al de la plataforma. Póngalo en hora en los ajustes del sistema, para que los tokens sigan siendo válidos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>El reloj de este equipo está adelantado %1 s respecto al de la plataforma. Póngalo en hora en los ajustes del sistema, para que los tokens sigan siendo válidos.</translation>
    </message>
    <message>
        <source>No runner is installed, so this computer can do no session.</source>
        <translation>No hay ningún ejecutor instalado, así que este equipo no puede hacer ninguna sesión.</translation>
    </message>
    <message>
        <source>git is not installed, so sessions cannot get their repositories. Install it with your system&apos;s packages.</source>
        <translation>git no está instalado, así que las sesiones no pueden obtener sus repositorios. Instálelo con los paquetes de su sistema.</translation>
    </message>
    <message>
        <source>git cannot reach %1 without asking: %2</source>
        <translation>git no puede llegar a %1 sin preguntar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; it reaches %n configured repository(ies).</source>
        <comment>the version of git</comment>
        <translation>
            <numerusform>%1; llega a %Ln repositorio configurado.</numerusform>
            <numerusform>%1; llega a %Ln repositorios configurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>The system does not say how full the disk is.</source>
        <translation>El sistema no dice lo lleno que está el disco.</translation>
    </message>
    <message>
        <source>%1 of %2 are free, so this computer takes no new work.</source>
        <translation>Hay libres %1 de %2, así que este equipo no acepta trabajo nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Hay libres %1 de %2.</translation>
    </message>
    <message>
        <source>Sessions cannot work in %1: %2</source>
        <translation>Las sesiones no pueden trabajar en %1: %2</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>No se puede escribir el registro %1: %2</translation>
    </message>
    <message>
        <source>None is set up here.</source>
        <translation>Aquí no hay ninguno configurado.</translation>
    </message>
    <message>
        <source>%1 runs here, too (%2). The platform gives work to both.</source>
        <translation>Aquí también se ejecuta %1 (%2). La plataforma da trabajo a ambos.</translation>
    </message>
    <message>
        <source>%1 is set up here, too (%2). Run only one of them.</source>
        <translation>Aquí también está configurado %1 (%2). Ejecute solo uno de ellos.</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 no es una carpeta</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>git did not end in time</source>
        <translation>git no terminó a tiempo</translation>
    </message>
</context>
<context>
    <name>rensei::http::HttpText</name>
    <message>
        <source>this host is leaving the platform</source>
        <translation>este host deja la plataforma</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: %1</source>
        <translation>el certificado del servidor no es de confianza: %1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot;, issued by &quot;%2&quot; and valid until %3, is not trusted: %4</source>
        <translation>el certificado de «%1», emitido por «%2» y válido hasta %3, no es de confianza: %4</translation>
    </message>
    <message>
        <source>the token holds a line break or another character that no token has</source>
        <translation>el token contiene un salto de línea u otro carácter que ningún token tiene</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>no hubo conexión a tiempo</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MiB</source>
        <translation>la respuesta ocupa más de %1 MiB</translation>
    </message>
    <message>
        <source>the proxy %1 wants a user name and a password</source>
        <translation>el proxy %1 pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user name or a password, which the file is no place for. Leave them out: the name is the setting network.proxyUser, and the keychain keeps the password, after rensei-agent config set network.proxyPassword.</source>
        <translation>La dirección del proxy contiene un nombre de usuario o una contraseña, y el archivo no es lugar para ellos. Quítelos de ahí: el nombre es el ajuste network.proxyUser, y el llavero guarda la contraseña, después de rensei-agent config set network.proxyPassword.</translation>
    </message>
    <message>
        <source>The proxy must be system, none, or an address such as http://proxy.example:8080 or socks5://proxy.example:1080.</source>
        <translation>El proxy debe ser system, none, o una dirección como http://proxy.example:8080 o socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Name the user with rensei-agent config set network.proxyUser NAME, and enter the password with rensei-agent config set network.proxyPassword; network.proxy names the proxy itself.</source>
        <translation>Indique el usuario con rensei-agent config set network.proxyUser NAME, e introduzca la contraseña con rensei-agent config set network.proxyPassword; network.proxy nombra el propio proxy.</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>la respuesta está comprimida (%1), y eso no se había pedido</translation>
    </message>
    <message>
        <source>unexpected response from the server: no JSON</source>
        <translation>respuesta inesperada del servidor: no es JSON</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>el servidor respondió %1</translation>
    </message>
    <message>
        <source>redirected to another server</source>
        <translation>redirigido a otro servidor</translation>
    </message>
    <message>
        <source>the server ended the call</source>
        <translation>el servidor cortó la llamada</translation>
    </message>
    <message>
        <source>the stream fell silent</source>
        <translation>el flujo quedó en silencio</translation>
    </message>
    <message>
        <source>The platform address is not a web address.</source>
        <translation>La dirección de la plataforma no es una dirección web.</translation>
    </message>
    <message>
        <source>The platform address must not hold a user name or password.</source>
        <translation>La dirección de la plataforma no debe contener un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>The platform address must begin with https://.</source>
        <translation>La dirección de la plataforma debe empezar por https://.</translation>
    </message>
    <message>
        <source>The platform address must begin with https:// (http:// only for this computer).</source>
        <translation>La dirección de la plataforma debe empezar por https:// (http:// solo para este equipo).</translation>
    </message>
    <message>
        <source>The platform address must end after its path.</source>
        <translation>La dirección de la plataforma debe acabar después de su ruta.</translation>
    </message>
    <message>
        <source>network.caFile names a file without a certificate in PEM form.</source>
        <translation>network.caFile nombra un archivo sin ningún certificado en formato PEM.</translation>
    </message>
</context>
<context>
    <name>rensei::install::InstallText</name>
    <message>
        <source>a new file</source>
        <translation>un archivo nuevo</translation>
    </message>
    <message>
        <source>what is taken over</source>
        <translation>lo que se importa</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at a time</source>
        <translation>
            <numerusform>%Ln sesión a la vez</numerusform>
            <numerusform>%Ln sesiones a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MiB of memory for a session</source>
        <translation>
            <numerusform>%Ln MiB de memoria para una sesión</numerusform>
            <numerusform>%Ln MiB de memoria para una sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GiB of disk for working copies</source>
        <translation>
            <numerusform>%Ln GiB de disco para copias de trabajo</numerusform>
            <numerusform>%Ln GiB de disco para copias de trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s for running sessions to end</source>
        <translation>
            <numerusform>%Ln s para que terminen las sesiones en marcha</numerusform>
            <numerusform>%Ln s para que terminen las sesiones en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>the region %1</source>
        <translation>la región %1</translation>
    </message>
    <message>
        <source>the runner %1</source>
        <translation>el ejecutor %1</translation>
    </message>
    <message>
        <source>the platform %1</source>
        <translation>la plataforma %1</translation>
    </message>
    <message>
        <source>it is in that program&apos;s entry of the keychain</source>
        <translation>está en la entrada de ese programa en el llavero</translation>
    </message>
    <message>
        <source>it is none</source>
        <comment>a text that should be a key</comment>
        <translation>no es ninguna</translation>
    </message>
    <message>
        <source>the registration key</source>
        <translation>la clave de alta</translation>
    </message>
    <message>
        <source>the work of every project</source>
        <translation>el trabajo de todos los proyectos</translation>
    </message>
    <message>
        <source>the projects %1</source>
        <translation>los proyectos %1</translation>
    </message>
    <message>
        <source>the repositories of %1</source>
        <translation>los repositorios de %1</translation>
    </message>
    <message>
        <source>it is no single value</source>
        <translation>no es un solo valor</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>contiene caracteres de control</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation>%1 es un enlace que no lleva a ningún sitio</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>%1 is too big for a configuration</source>
        <translation>%1 es demasiado grande para una configuración</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>No existe %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>%1 no se puede entender: %2.</translation>
    </message>
    <message>
        <source>%1 holds no configuration.</source>
        <translation>%1 no contiene ninguna configuración.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be taken over.</source>
        <translation>%1 no contiene nada que se pueda importar.</translation>
    </message>
    <message>
        <source>what is taken over cannot be added in the way the file is written</source>
        <translation>lo que se importa no se puede añadir tal como está escrito el archivo</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <comment>a program</comment>
        <translation>%1, proceso %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a file, and what is taken over from it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation>No se importa: %1.</translation>
    </message>
    <message>
        <source>See that the system starts %1 no more.</source>
        <translation>Haga que el sistema deje de arrancar %1.</translation>
    </message>
    <message>
        <source>Correct that, or set this computer up afresh.</source>
        <translation>Corríjalo, o configure este equipo desde cero.</translation>
    </message>
    <message>
        <source>The set-up in %1 is for %2, this one for %3.</source>
        <translation>La configuración de %1 es para %2; esta, para %3.</translation>
    </message>
    <message>
        <source>Set this computer up for that platform.</source>
        <translation>Configure este equipo para esa plataforma.</translation>
    </message>
    <message>
        <source>The program whose set-up is to be taken over runs here (%1). Two with one registration harm each other.</source>
        <translation>El programa cuya configuración se va a importar se está ejecutando aquí (%1). Dos con la misma alta se perjudican mutuamente.</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, then try again; or only watch it.</source>
        <translation>Termínelo, evite que vuelva a arrancar y vuelva a intentarlo; o solo obsérvelo.</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, or only watch it.</source>
        <translation>Termínelo y evite que vuelva a arrancar, o solo obsérvelo.</translation>
    </message>
    <message>
        <source>%1 starts the program whose set-up is to be taken over at the next login.</source>
        <translation>%1 arranca en el próximo inicio de sesión el programa cuya configuración se va a importar.</translation>
    </message>
    <message>
        <source>Keep it from starting, then try again.</source>
        <translation>Evite que arranque y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Take over the other set-up</source>
        <translation>Importar la otra configuración</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Choose the project</source>
        <translation>Elegir el proyecto</translation>
    </message>
    <message>
        <source>Choose the agent that does the work</source>
        <translation>Elegir el agente que hace el trabajo</translation>
    </message>
    <message>
        <source>What it may do without asking</source>
        <translation>Lo que puede hacer sin preguntar</translation>
    </message>
    <message>
        <source>Make a key for this computer</source>
        <translation>Crear una clave para este equipo</translation>
    </message>
    <message>
        <source>Write the configuration</source>
        <translation>Escribir la configuración</translation>
    </message>
    <message>
        <source>Start in the background, now and at login</source>
        <translation>Arrancar en segundo plano, ahora y al iniciar sesión</translation>
    </message>
    <message>
        <source>The background program answers</source>
        <translation>El programa de segundo plano responde</translation>
    </message>
    <message>
        <source>Registered with the platform</source>
        <translation>Registrado en la plataforma</translation>
    </message>
    <message>
        <source>The platform hears this computer</source>
        <translation>La plataforma recibe señales de este equipo</translation>
    </message>
    <message>
        <source>The platform lists this computer</source>
        <translation>La plataforma enumera este equipo</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what to do, and the command that does it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Aún no se ha hecho.</translation>
    </message>
    <message>
        <source>This step did not come to an end in time.</source>
        <translation>Este paso no terminó a tiempo.</translation>
    </message>
    <message>
        <source>Try again; what is done stays done.</source>
        <translation>Vuelva a intentarlo; lo hecho, hecho queda.</translation>
    </message>
    <message>
        <source>This step was done and had no effect.</source>
        <translation>Este paso se hizo y no tuvo efecto.</translation>
    </message>
    <message>
        <source>Look for the reason.</source>
        <translation>Busque el motivo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The configuration takes the work of %1 now, too; the registration key was not changed. If the platform gives no work of it, have the key made for it, too: %2</source>
        <translation>La configuración acepta ahora también el trabajo de %1; la clave de alta no se cambió. Si la plataforma no da trabajo de ese proyecto, haga que la clave se cree también para él: %2</translation>
    </message>
    <message>
        <source>This computer takes work for %1.</source>
        <translation>Este equipo acepta trabajo para %1.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>The receipt cannot be written, so nothing more is done: %1.</source>
        <translation>No se puede escribir el recibo, así que no se hace nada más: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1.</source>
        <translation>La configuración no se puede usar: %1.</translation>
    </message>
    <message>
        <source>%1 is the service of another program, and stays as it is.</source>
        <translation>%1 es el servicio de otro programa, y se queda como está.</translation>
    </message>
    <message>
        <source>Use another name for this one.</source>
        <translation>Use otro nombre para este.</translation>
    </message>
    <message>
        <source>The service cannot be installed: %1.</source>
        <translation>El servicio no se puede instalar: %1.</translation>
    </message>
    <message>
        <source>The service cannot be started: %1.</source>
        <translation>El servicio no se puede arrancar: %1.</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched on: %1.</source>
        <translation>El arranque antes de iniciar sesión no se puede activar: %1.</translation>
    </message>
    <message>
        <source>Have an administrator allow it, or install it without --before-login.</source>
        <translation>Pida a un administrador que lo permita, o instálelo sin --before-login.</translation>
    </message>
    <message>
        <source>The service cannot be stopped: %1.</source>
        <translation>El servicio no se puede detener: %1.</translation>
    </message>
    <message>
        <source>the configuration: %1</source>
        <translation>la configuración: %1</translation>
    </message>
    <message>
        <source>the configuration, a new file</source>
        <translation>la configuración, un archivo nuevo</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key</source>
        <translation>la clave de alta de este equipo</translation>
    </message>
    <message>
        <source>the receipt, and what the background program keeps</source>
        <translation>el recibo, y lo que guarda el programa de segundo plano</translation>
    </message>
    <message>
        <source>the service of another host program</source>
        <translation>el servicio de otro programa de host</translation>
    </message>
    <message>
        <source>The receipt of the last installation, %1, cannot be read: %2.</source>
        <translation>El recibo de la última instalación, %1, no se puede leer: %2.</translation>
    </message>
    <message>
        <source>This computer is set up for %1.</source>
        <translation>Este equipo está configurado para %1.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Deshaga eso primero.</translation>
    </message>
    <message>
        <source>This platform has no accounts.</source>
        <translation>Esta plataforma no tiene cuentas.</translation>
    </message>
    <message>
        <source>Nobody is signed in; the registration token is enough.</source>
        <translation>Nadie ha iniciado sesión; basta con el token de alta.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Nadie ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>The platform accepts the key.</source>
        <translation>La plataforma acepta la clave.</translation>
    </message>
    <message>
        <source>The registration token decides.</source>
        <translation>Decide el token de alta.</translation>
    </message>
    <message>
        <source>The account has no project.</source>
        <translation>La cuenta no tiene ningún proyecto.</translation>
    </message>
    <message>
        <source>Make one on the platform, then try again.</source>
        <translation>Cree uno en la plataforma y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Choose one of them: %1.</source>
        <translation>Elija uno de ellos: %1.</translation>
    </message>
    <message>
        <source>The account has no project %1.</source>
        <translation>La cuenta no tiene el proyecto %1.</translation>
    </message>
    <message numerus="yes">
        <source>The account has %n project(s).</source>
        <translation>
            <numerusform>La cuenta tiene %Ln proyecto.</numerusform>
            <numerusform>La cuenta tiene %Ln proyectos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a program, and its file</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Or try it without one: rensei-agent demo.</source>
        <translation>O pruébelo sin ninguno: rensei-agent demo.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>%1 no se encontró en este equipo.</translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation>Instálelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>To get it: %1.</source>
        <translation>Para obtenerlo: %1.</translation>
    </message>
    <message>
        <source>There is no runner %1.</source>
        <translation>No hay ningún ejecutor %1.</translation>
    </message>
    <message>
        <source>See which there are: rensei-agent runners.</source>
        <translation>Vea cuáles hay: rensei-agent runners.</translation>
    </message>
    <message>
        <source>See what can be installed: rensei-agent runners.</source>
        <translation>Vea qué se puede instalar: rensei-agent runners.</translation>
    </message>
    <message>
        <source>To get %1: %2.</source>
        <translation>Para obtener %1: %2.</translation>
    </message>
    <message>
        <source>No agent that can do the work was found on this computer.</source>
        <translation>En este equipo no se encontró ningún agente que pueda hacer el trabajo.</translation>
    </message>
    <message>
        <source>reads and edits in the workspace; every command asks</source>
        <translation>lee y edita en la carpeta de trabajo; pregunta antes de cada orden</translation>
    </message>
    <message>
        <source>reads, edits and runs in the workspace; asks before what reaches beyond it</source>
        <translation>lee, edita y ejecuta en la carpeta de trabajo; pregunta antes de lo que va más allá</translation>
    </message>
    <message>
        <source>does everything without asking</source>
        <translation>hace todo sin preguntar</translation>
    </message>
    <message>
        <source>everything that it asks for is rejected</source>
        <translation>se rechaza todo lo que pide</translation>
    </message>
    <message>
        <source>own rules</source>
        <comment>what an agent may do</comment>
        <translation>reglas propias</translation>
    </message>
    <message>
        <source>the rules in the configuration</source>
        <translation>las reglas de la configuración</translation>
    </message>
    <message>
        <source>%1: %2. There is no sandbox: an agent that does not ask is not held back.</source>
        <translation>%1: %2. No hay aislamiento: a un agente que no pregunta nada lo frena.</translation>
    </message>
    <message>
        <source>The one that was taken over is in %1.</source>
        <translation>La que se importó está en %1.</translation>
    </message>
    <message>
        <source>One is in %1, and is kept.</source>
        <translation>Ya hay una en %1, y se conserva.</translation>
    </message>
    <message>
        <source>The pasted token is in %1.</source>
        <translation>El token pegado está en %1.</translation>
    </message>
    <message>
        <source>One is in %1.</source>
        <translation>Ya hay una en %1.</translation>
    </message>
    <message>
        <source>The platform refuses this computer&apos;s registration token.</source>
        <translation>La plataforma rechaza el token de alta de este equipo.</translation>
    </message>
    <message>
        <source>This computer has no registration token.</source>
        <translation>Este equipo no tiene token de alta.</translation>
    </message>
    <message>
        <source>Paste one, of the type Worker Registration.</source>
        <translation>Pegue uno, del tipo «Worker Registration».</translation>
    </message>
    <message>
        <source>The platform does not say which organization the account is of.</source>
        <translation>La plataforma no dice de qué organización es la cuenta.</translation>
    </message>
    <message>
        <source>Make a key in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Cree una clave en «Settings → Projects → API Keys», del tipo «Worker Registration», y péguela.</translation>
    </message>
    <message>
        <source>Correct %1, then try again.</source>
        <translation>Corrija %1 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Change %1 by hand, then try again.</source>
        <translation>Cambie %1 a mano y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The system&apos;s service manager cannot be asked: %1.</source>
        <translation>No se puede preguntar al gestor de servicios del sistema: %1.</translation>
    </message>
    <message>
        <source>Nothing starts before a login on this computer.</source>
        <translation>En este equipo nada arranca antes de iniciar sesión.</translation>
    </message>
    <message>
        <source>Install it without --before-login.</source>
        <translation>Instálelo sin --before-login.</translation>
    </message>
    <message>
        <source>It runs, and starts with the computer.</source>
        <translation>Se ejecuta, y arranca con el equipo.</translation>
    </message>
    <message>
        <source>It runs, and starts at login.</source>
        <translation>Se ejecuta, y arranca al iniciar sesión.</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here already (process %1).</source>
        <translation>Aquí ya se ejecuta un agente que se arrancó a mano (proceso %1).</translation>
    </message>
    <message>
        <source>End it, then try again.</source>
        <translation>Termínelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service was started and does not run.</source>
        <translation>El servicio se arrancó y no se ejecuta.</translation>
    </message>
    <message>
        <source>Version %1, process %2.</source>
        <translation>Versión %1, proceso %2.</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <translation> («%1»)</translation>
    </message>
    <message>
        <source>The platform has not registered this computer in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>La plataforma no ha registrado este equipo a tiempo%1.</translation>
    </message>
    <message>
        <source>Try again in a minute, or look for the reason.</source>
        <translation>Vuelva a intentarlo en un minuto, o busque el motivo.</translation>
    </message>
    <message>
        <source>The platform refuses the registration key that was taken over.</source>
        <translation>La plataforma rechaza la clave de alta que se importó.</translation>
    </message>
    <message>
        <source>Have one made for this computer.</source>
        <translation>Haga que se cree una para este equipo.</translation>
    </message>
    <message>
        <source>Paste another one, of the type Worker Registration.</source>
        <translation>Pegue otro, del tipo «Worker Registration».</translation>
    </message>
    <message>
        <source>Have it replaced.</source>
        <translation>Haga que se sustituya.</translation>
    </message>
    <message>
        <source>The platform has not answered a heartbeat in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>La plataforma no ha respondido a tiempo a ninguna señal de vida%1.</translation>
    </message>
    <message>
        <source>Answered %1 s ago.</source>
        <translation>Respondida hace %1 s.</translation>
    </message>
    <message>
        <source>It is in the platform&apos;s list of hosts.</source>
        <translation>Está en la lista de hosts de la plataforma.</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>Esta plataforma no dice qué equipos enumera.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so the platform&apos;s list cannot be asked for.</source>
        <translation>Nadie ha iniciado sesión, así que no se puede pedir la lista de la plataforma.</translation>
    </message>
    <message>
        <source>The platform does not list this computer yet.</source>
        <translation>La plataforma aún no enumera este equipo.</translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays so, look on the platform&apos;s page of hosts.</source>
        <translation>Vuelva a intentarlo en un minuto; si sigue así, mire en la página de hosts de la plataforma.</translation>
    </message>
    <message>
        <source>The former key could not be revoked; do that on %1.</source>
        <translation>La clave anterior no se pudo revocar; hágalo en %1.</translation>
    </message>
    <message>
        <source>The former key was revoked.</source>
        <translation>La clave anterior se revocó.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>not installed; to get it: %1</source>
        <translation>no instalado; para obtenerlo: %1</translation>
    </message>
    <message>
        <source>nobody has seen that it asks before it acts, so it gets no work before the configuration accepts that</source>
        <translation>nadie ha visto que pregunte antes de actuar, así que no recibe trabajo hasta que la configuración lo acepte</translation>
    </message>
    <message>
        <source>the folder of another host program</source>
        <translation>la carpeta de otro programa de host</translation>
    </message>
    <message>
        <source>The platform answered %1%2.</source>
        <comment>a number, and its words in brackets or nothing</comment>
        <translation>La plataforma respondió %1%2.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read.</source>
        <translation>La respuesta de la plataforma no se puede leer.</translation>
    </message>
    <message>
        <source>The platform cannot be asked: %1.</source>
        <translation>No se puede preguntar a la plataforma: %1.</translation>
    </message>
    <message>
        <source>Solve that, then try again.</source>
        <translation>Resuélvalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>No se puede llegar a la plataforma.</translation>
    </message>
    <message>
        <source>Check the network and the platform&apos;s address, then try again.</source>
        <translation>Compruebe la red y la dirección de la plataforma, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The platform answers no more requests for now.</source>
        <translation>La plataforma no responde a más peticiones por ahora.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Vuelva a intentarlo en %1 s.</translation>
    </message>
    <message>
        <source>The platform refuses the user key.</source>
        <translation>La plataforma rechaza la clave de usuario.</translation>
    </message>
    <message>
        <source>This key cannot sign in%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>Esta clave no permite iniciar sesión%1.</translation>
    </message>
    <message>
        <source>Check the platform&apos;s address, then try again.</source>
        <translation>Compruebe la dirección de la plataforma y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Make one in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Cree una en «Settings → Projects → API Keys», del tipo «Worker Registration», y péguela.</translation>
    </message>
    <message>
        <source>Your user key may not make registration keys%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>Su clave de usuario no puede crear claves de alta%1.</translation>
    </message>
    <message>
        <source>It needs the right org_keys:write or the role of an administrator. Or have one made in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Necesita el permiso org_keys:write o el rol de administrador. O pida que se cree una en «Settings → Projects → API Keys», del tipo «Worker Registration», y péguela.</translation>
    </message>
    <message>
        <source>This platform makes no registration key for this project here.</source>
        <translation>Esta plataforma no crea aquí ninguna clave de alta para este proyecto.</translation>
    </message>
    <message>
        <source>The platform&apos;s reply holds no key, though it may have made one.</source>
        <translation>La respuesta de la plataforma no contiene ninguna clave, aunque quizá haya creado una.</translation>
    </message>
    <message>
        <source>Look in Settings → Projects → API Keys before you try again, and remove what is not used.</source>
        <translation>Mire en «Settings → Projects → API Keys» antes de volver a intentarlo, y quite lo que no se use.</translation>
    </message>
    <message>
        <source>Paste a new one.</source>
        <translation>Pegue una nueva.</translation>
    </message>
    <message>
        <source>The background program was started and does not run.</source>
        <translation>El programa de segundo plano se arrancó y no se ejecuta.</translation>
    </message>
    <message>
        <source>The background program does not answer.</source>
        <translation>El programa de segundo plano no responde.</translation>
    </message>
    <message>
        <source>Another program answers on the background program&apos;s port.</source>
        <translation>Otro programa responde en el puerto del programa de segundo plano.</translation>
    </message>
    <message>
        <source>End that program, or set host.port in the configuration to another number, then try again.</source>
        <translation>Termine ese programa, o ponga otro número en host.port en la configuración, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The background program refuses its own token file.</source>
        <translation>El programa de segundo plano rechaza su propio archivo de token.</translation>
    </message>
    <message>
        <source>The background program cannot be asked: %1.</source>
        <translation>No se puede preguntar al programa de segundo plano: %1.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>En este equipo no se ejecuta ningún servicio de llavero.</translation>
    </message>
    <message>
        <source>Start one and try again, or keep the key in a file that only you can read.</source>
        <translation>Arranque uno y vuelva a intentarlo, o guarde la clave en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>Allow it when the system asks, then try again.</source>
        <translation>Permítalo cuando el sistema pregunte y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain gave no answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>See whether it waits for a password, then try again.</source>
        <translation>Mire si espera una contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Let running sessions end</source>
        <translation>Dejar que terminen las sesiones en marcha</translation>
    </message>
    <message>
        <source>Stop the background program</source>
        <translation>Detener el programa de segundo plano</translation>
    </message>
    <message>
        <source>Sign this computer off from the platform</source>
        <translation>Dar de baja este equipo en la plataforma</translation>
    </message>
    <message>
        <source>Take the configuration back</source>
        <translation>Deshacer la configuración</translation>
    </message>
    <message>
        <source>Remove this computer&apos;s key</source>
        <translation>Quitar la clave de este equipo</translation>
    </message>
    <message>
        <source>Remove what the background program knew</source>
        <translation>Quitar lo que sabía el programa de segundo plano</translation>
    </message>
    <message>
        <source>Logs, sessions and working copies</source>
        <translation>Registros, sesiones y copias de trabajo</translation>
    </message>
    <message>
        <source>None runs.</source>
        <translation>No hay ninguna en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be waited for.</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Se esperará a que termine %Ln.</numerusform>
            <numerusform>Se esperará a que terminen %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run here.</source>
        <translation>
            <numerusform>%Ln sesión se ejecuta aquí.</numerusform>
            <numerusform>%Ln sesiones se ejecutan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for its end, or let the removal wait for it.</source>
        <translation>Espere a que termine, o deje que la desinstalación la espere.</translation>
    </message>
    <message>
        <source>The service cannot be removed: %1.</source>
        <translation>El servicio no se puede quitar: %1.</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched off: %1.</source>
        <translation>El arranque antes de iniciar sesión no se puede desactivar: %1.</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here (process %1).</source>
        <translation>Aquí se ejecuta un agente que se arrancó a mano (proceso %1).</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>It has signed off.</source>
        <translation>Ya se ha dado de baja.</translation>
    </message>
    <message>
        <source>The platform forgets this computer automatically within five minutes.</source>
        <translation>La plataforma olvida este equipo por sí sola en cinco minutos.</translation>
    </message>
    <message>
        <source>None was stored by the installation.</source>
        <translation>La instalación no guardó ninguna.</translation>
    </message>
    <message>
        <source>None is stored.</source>
        <translation>No hay ninguna guardada.</translation>
    </message>
    <message>
        <source>The stored token is another one, and stays.</source>
        <translation>El token guardado es otro, y se queda.</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>la clave de alta de este equipo, en %1</translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation>Quitada; estaba en %1.</translation>
    </message>
    <message>
        <source>The one before is back in %1.</source>
        <translation>La anterior vuelve a estar en %1.</translation>
    </message>
    <message>
        <source>It stays valid on the platform; it is revoked on %1.</source>
        <translation>Sigue siendo válida en la plataforma; se revoca en %1.</translation>
    </message>
    <message>
        <source>The key %1 is not revoked, because nobody is signed in.</source>
        <translation>La clave %1 no se revoca, porque nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Revoke it on the page.</source>
        <translation>Revóquela en la página.</translation>
    </message>
    <message>
        <source>Revoked on the platform.</source>
        <translation>Revocada en la plataforma.</translation>
    </message>
    <message>
        <source>The platform did not revoke the key %1: %2.</source>
        <translation>La plataforma no revocó la clave %1: %2.</translation>
    </message>
    <message>
        <source>This platform does not revoke keys automatically, so %1 stays valid.</source>
        <translation>Esta plataforma no revoca claves por sí sola, así que %1 sigue siendo válida.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se quitó nada.</translation>
    </message>
    <message>
        <source>Not everything could be taken back; run it again when that is solved.</source>
        <translation>No se pudo deshacer todo; ejecútelo de nuevo cuando eso esté resuelto.</translation>
    </message>
    <message>
        <source>Cancelled; what was done is taken back.</source>
        <translation>Cancelado; lo que se hizo se ha deshecho.</translation>
    </message>
    <message>
        <source>This computer takes no more work; what the installation made is removed.</source>
        <translation>Este equipo ya no acepta trabajo; lo que hizo la instalación se ha quitado.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se cambió.</translation>
    </message>
    <message>
        <source>%1 was changed since, so it stays.</source>
        <translation>%1 se ha cambiado desde entonces, así que se queda.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 no se puede quitar.</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>No hay nada.</translation>
    </message>
    <message>
        <source>They stay in %1; --delete-data removes them.</source>
        <translation>Se quedan en %1; --delete-data los elimina.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay.</translation>
    </message>
    <message>
        <source>Not everything in %1 can be removed.</source>
        <translation>No se puede quitar todo lo que hay en %1.</translation>
    </message>
    <message>
        <source>a new registration key, if the platform refuses the present one</source>
        <translation>una clave de alta nueva, si la plataforma rechaza la actual</translation>
    </message>
    <message>
        <source>Make a user key in Settings → API Keys, then sign in with it.</source>
        <translation>Cree una clave de usuario en «Settings → API Keys» e inicie sesión con ella.</translation>
    </message>
    <message>
        <source>Sign in with another one, and check that it is copied whole.</source>
        <translation>Inicie sesión con otra y compruebe que se copia entera.</translation>
    </message>
    <message>
        <source>Sign in with a user key, not a registration token.</source>
        <translation>Inicie sesión con una clave de usuario, no con un token de alta.</translation>
    </message>
</context>
<context>
    <name>rensei::runner::CatalogText</name>
    <message>
        <source>see %1</source>
        <comment>an address</comment>
        <translation>vea %1</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer</source>
        <translation>inicie sesión en %1 en este equipo</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer (%2)</source>
        <translation>inicie sesión en %1 en este equipo (%2)</translation>
    </message>
</context>
<context>
    <name>rensei::secrets::SecretText</name>
    <message>
        <source>another program keeps %1 locked</source>
        <translation>otro programa mantiene bloqueado %1</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>no hay bus de sesión</translation>
    </message>
    <message>
        <source>registration token</source>
        <comment>in the middle of a sentence</comment>
        <translation>el token de alta</translation>
    </message>
    <message>
        <source>user key</source>
        <comment>in the middle of a sentence</comment>
        <translation>la clave de usuario</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>in the middle of a sentence</comment>
        <translation>el secreto de cliente</translation>
    </message>
    <message>
        <source>proxy password</source>
        <comment>in the middle of a sentence</comment>
        <translation>contraseña del proxy</translation>
    </message>
    <message>
        <source>No registration token is stored. Store one with: %1</source>
        <translation>No hay ningún token de alta guardado. Guarde uno con: %1</translation>
    </message>
    <message>
        <source>No user key is stored. Store one with: %1</source>
        <translation>No hay ninguna clave de usuario guardada. Guarde una con: %1</translation>
    </message>
    <message>
        <source>No client secret is stored. Store one with: %1</source>
        <translation>No hay ningún secreto de cliente guardado. Guarde uno con: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or set %1.</source>
        <translation>El llavero está bloqueado. Desbloquéelo, o defina %1.</translation>
    </message>
    <message>
        <source>This machine has no keychain service running. Start one, or set %1.</source>
        <translation>En este equipo no se ejecuta ningún servicio de llavero. Arranque uno, o defina %1.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it when the system asks, or set %1.</source>
        <translation>El llavero denegó el acceso. Permítalo cuando el sistema pregunte, o defina %1.</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set %1.</source>
        <translation>El llavero no respondió. Mire si espera una contraseña, o defina %1.</translation>
    </message>
    <message>
        <source>Nothing can be stored in the environment. Store it with: %1</source>
        <translation>En el entorno no se puede guardar nada. Guárdelo con: %1</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take anything this long. Check what was given, or set %1.</source>
        <translation>El llavero del sistema no admite nada tan largo. Compruebe lo que se dio, o defina %1.</translation>
    </message>
    <message>
        <source>The stored secrets cannot be used: %1. Remove the cause, or set %2.</source>
        <translation>Los secretos guardados no se pueden usar: %1. Elimine la causa, o defina %2.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <source>the secrets file</source>
        <translation>el archivo de secretos</translation>
    </message>
    <message>
        <source>Windows error %1</source>
        <translation>error de Windows %1</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>más de %1 bytes</translation>
    </message>
    <message>
        <source>No proxy password is stored. Store one with: %1</source>
        <translation>No hay ninguna contraseña de proxy guardada. Guarde una con: %1</translation>
    </message>
</context>
<context>
    <name>rensei::service::ServiceText</name>
    <message>
        <source>autostart of the desktop</source>
        <translation>arranque automático del escritorio</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>HOME no está definida</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>no está instalado</translation>
    </message>
    <message>
        <source>the agent has not started; its log tells why</source>
        <translation>el agente no ha arrancado; su registro dice por qué</translation>
    </message>
    <message>
        <source>the agent has not ended</source>
        <translation>el agente no ha terminado</translation>
    </message>
    <message>
        <source>names no agent that could be told to end</source>
        <translation>no nombra ningún agente al que se pueda pedir que termine</translation>
    </message>
    <message>
        <source>nothing starts before the login here, because systemd does not manage this user</source>
        <translation>aquí nada arranca antes de iniciar sesión, porque systemd no gestiona este usuario</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>%1 no se puede ejecutar: %2</translation>
    </message>
    <message>
        <source>%1 has not ended in %2 s</source>
        <translation>%1 no ha terminado en %2 s</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 terminó por un fallo</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>supera la longitud admitida</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>launchd user agent</source>
        <translation>agente de usuario de launchd</translation>
    </message>
    <message>
        <source>macOS starts a user&apos;s agents at the login only</source>
        <translation>macOS solo arranca los agentes de un usuario al iniciar sesión</translation>
    </message>
    <message>
        <source>systemd user service</source>
        <translation>servicio de usuario de systemd</translation>
    </message>
    <message>
        <source>the unit is masked: %1</source>
        <comment>a command</comment>
        <translation>la unidad está enmascarada: %1</translation>
    </message>
    <message>
        <source>task of the Windows Task Scheduler</source>
        <translation>tarea del Programador de tareas de Windows</translation>
    </message>
    <message>
        <source>Windows starts a user&apos;s tasks at the login only</source>
        <translation>Windows solo arranca las tareas de un usuario al iniciar sesión</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its service (%1)</source>
        <translation>el Programador de tareas denegó su servicio (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the connection (%1)</source>
        <translation>el Programador de tareas denegó la conexión (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its folder (%1)</source>
        <translation>el Programador de tareas denegó su carpeta (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the task (%1)</source>
        <translation>el Programador de tareas rechazó la tarea (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to tell of the task (%1)</source>
        <translation>el Programador de tareas se negó a informar de la tarea (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to keep the task (%1)</source>
        <translation>el Programador de tareas se negó a guardar la tarea (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to start the task (%1)</source>
        <translation>el Programador de tareas se negó a arrancar la tarea (%1)</translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation>no existe esa tarea</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to end the task (%1)</source>
        <translation>el Programador de tareas se negó a terminar la tarea (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to remove the task (%1)</source>
        <translation>el Programador de tareas se negó a quitar la tarea (%1)</translation>
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
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>agent %1</source>
        <comment>its version</comment>
        <translation>agente %1</translation>
    </message>
    <message>
        <source>this command %1</source>
        <comment>its version</comment>
        <translation>esta orden %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocolo %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no context</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Última señal de vida</translation>
    </message>
    <message>
        <source>Sessions here</source>
        <translation>Sesiones aquí</translation>
    </message>
    <message>
        <source>auth required</source>
        <translation>hay que iniciar sesión</translation>
    </message>
    <message>
        <source>Whether the platform sees this host is not known: %1.</source>
        <translation>No se sabe si la plataforma ve este host: %1.</translation>
    </message>
    <message>
        <source>The capacity of the organisation is not known: %1.</source>
        <translation>No se conoce la capacidad de la organización: %1.</translation>
    </message>
    <message>
        <source>Not everything is answered yet.</source>
        <translation>Aún no se ha respondido todo.</translation>
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
            <numerusform>%1 y %Ln proceso</numerusform>
            <numerusform>%1 y %Ln procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%Ln proceso</numerusform>
            <numerusform>%Ln procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 (%2)</source>
        <comment>sessions, and why so many</comment>
        <translation>hasta %1 (%2)</translation>
    </message>
    <message>
        <source>each at most %1</source>
        <comment>of the sessions</comment>
        <translation>cada una, %1 como máximo</translation>
    </message>
    <message>
        <source>all together at most %1</source>
        <comment>of the sessions</comment>
        <translation>todas juntas, %1 como máximo</translation>
    </message>
    <message>
        <source>token expired or invalid</source>
        <translation>token caducado o no válido</translation>
    </message>
    <message>
        <source>Re-authenticate: %1</source>
        <comment>a command</comment>
        <translation>Vuelva a autenticarse: %1</translation>
    </message>
    <message>
        <source>no user key</source>
        <translation>no hay clave de usuario</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <comment>a command</comment>
        <translation>Inicie sesión: %1</translation>
    </message>
    <message>
        <source>this platform has no account service</source>
        <translation>esta plataforma no tiene servicio de cuentas</translation>
    </message>
    <message>
        <source>this key cannot sign in</source>
        <translation>esta clave no permite iniciar sesión</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here: %2</source>
        <comment>the platform&apos;s words in brackets or nothing, and a command</comment>
        <translation>Esta clave no permite iniciar sesión%1. Aquí hace falta una clave de usuario: %2</translation>
    </message>
    <message>
        <source>The account could not be checked: %1.</source>
        <translation>La cuenta no se pudo comprobar: %1.</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>El agente está arrancando. Vuelva a preguntar en un momento.</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>conexión rechazada en %1</translation>
    </message>
    <message>
        <source>Daemon is not running. Run it with: %1 (or via launchctl/systemctl)</source>
        <translation>El agente no se ejecuta. Ejecútelo con: %1 (o mediante launchctl/systemctl)</translation>
    </message>
    <message>
        <source>no answer on %1</source>
        <translation>sin respuesta en %1</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>El agente no responde. Termínelo y arránquelo de nuevo con: %1</translation>
    </message>
    <message>
        <source>another program answers on %1</source>
        <translation>otro programa responde en %1</translation>
    </message>
    <message>
        <source>Another program uses %1. Start the agent on another port with: %2</source>
        <translation>Otro programa usa %1. Arranque el agente en otro puerto con: %2</translation>
    </message>
    <message>
        <source>the control token was refused on %1</source>
        <translation>el token de control fue rechazado en %1</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>El agente rechaza su propio archivo de token. Termínelo y arránquelo de nuevo con: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>not ready for more than %1 s</source>
        <translation>no está listo desde hace más de %1 s</translation>
    </message>
    <message>
        <source>The agent does not get ready. End it and start it again with: %1</source>
        <translation>El agente no llega a estar listo. Termínelo y arránquelo de nuevo con: %1</translation>
    </message>
    <message>
        <source>an answer that makes no sense on %1</source>
        <translation>una respuesta sin sentido en %1</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>No se puede preguntar al agente: %1</translation>
    </message>
    <message>
        <source>not registered with the platform</source>
        <translation>no registrado en la plataforma</translation>
    </message>
    <message>
        <source>no registration token</source>
        <translation>sin token de alta</translation>
    </message>
    <message>
        <source>the configuration cannot be used</source>
        <translation>la configuración no se puede usar</translation>
    </message>
    <message>
        <source>the registration token could not be read</source>
        <translation>el token de alta no se pudo leer</translation>
    </message>
    <message>
        <source>not registered: the platform does not serve it</source>
        <translation>no registrado: la plataforma no lo atiende</translation>
    </message>
    <message>
        <source>starting: registering with the platform</source>
        <translation>arrancando: registrándose en la plataforma</translation>
    </message>
    <message>
        <source>The agent is not registered. Give it a token with: %1</source>
        <translation>El agente no está registrado. Dele un token con: %1</translation>
    </message>
    <message>
        <source>it runs; whether it is registered is not known</source>
        <translation>se ejecuta; no se sabe si está registrado</translation>
    </message>
    <message>
        <source>The agent did not say whether it is registered. Ask again in a moment.</source>
        <translation>El agente no dijo si está registrado. Vuelva a preguntar en un momento.</translation>
    </message>
    <message>
        <source>the registration was refused</source>
        <translation>el alta fue rechazada</translation>
    </message>
    <message>
        <source>The platform refused the registration token. Give a new one with: %1</source>
        <translation>La plataforma rechazó el token de alta. Dé uno nuevo con: %1</translation>
    </message>
    <message>
        <source>it works for %1</source>
        <comment>a platform</comment>
        <translation>trabaja para %1</translation>
    </message>
    <message>
        <source>The agent works for %1. To have it work for %2, end it and run: %3 --platform %2</source>
        <translation>El agente trabaja para %1. Para que trabaje para %2, termínelo y ejecute: %3 --platform %2</translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>a sentence, and a command</comment>
        <translation>%1 Ejecute: %2</translation>
    </message>
    <message>
        <source>This host has no session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>Este host no tiene plazas para sesiones. Ponga capacity.maxConcurrentSessions en su configuración.</translation>
    </message>
    <message>
        <source>not heard from for more than %1 s</source>
        <translation>no se sabe nada de él desde hace más de %1 s</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plataforma</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>sin respuesta de %1</translation>
    </message>
    <message>
        <source>the user key was refused</source>
        <translation>la clave de usuario fue rechazada</translation>
    </message>
    <message>
        <source>the user key may not see this%1</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>la clave de usuario no puede ver esto%1</translation>
    </message>
    <message>
        <source>something else answers in place of %1 (%2)</source>
        <translation>otra cosa responde en lugar de %1 (%2)</translation>
    </message>
    <message>
        <source>an answer from %1 that cannot be read</source>
        <translation>una respuesta de %1 que no se puede leer</translation>
    </message>
    <message>
        <source>not told by this platform</source>
        <translation>esta plataforma no lo dice</translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <comment>the platform, a number, and its words in brackets or nothing</comment>
        <translation>%1 respondió %2%3</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>No hay una conexión segura con %1: %2. Si su red tiene su propio certificado, indique su archivo en network.caFile en la configuración.</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>No hay camino a %1: %2. %3</translation>
    </message>
    <message>
        <source>The platform is out of reach: no answer from %1. Check the address and the network.</source>
        <translation>No se puede llegar a la plataforma: sin respuesta de %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>not confirmed for more than %1 s</source>
        <translation>sin confirmar desde hace más de %1 s</translation>
    </message>
    <message>
        <source>whether it sees this host is not known</source>
        <translation>no se sabe si ve este host</translation>
    </message>
    <message>
        <source>not known while the agent works for another platform</source>
        <translation>no se sabe mientras el agente trabaje para otra plataforma</translation>
    </message>
    <message>
        <source>not known while the agent is not registered</source>
        <translation>no se sabe mientras el agente no esté registrado</translation>
    </message>
    <message>
        <source>not known while the agent does not answer</source>
        <translation>no se sabe mientras el agente no responda</translation>
    </message>
    <message>
        <source>This host is not visible to the platform: its agent works for another one.</source>
        <translation>La plataforma no ve este host: su agente trabaja para otra.</translation>
    </message>
    <message>
        <source>This host is not visible to the platform while its agent is not registered.</source>
        <translation>La plataforma no ve este host mientras su agente no esté registrado.</translation>
    </message>
    <message>
        <source>This host is not visible to the platform. Run: %1</source>
        <translation>La plataforma no ve este host. Ejecute: %1</translation>
    </message>
    <message>
        <source>host not visible</source>
        <translation>host no visible</translation>
    </message>
    <message>
        <source>No host offers session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>Ningún host ofrece plazas para sesiones. Ponga capacity.maxConcurrentSessions en su configuración.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>se esperaba un objeto</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set RENSEI_API_KEY.</source>
        <translation>El llavero no respondió. Mire si espera una contraseña, o defina RENSEI_API_KEY.</translation>
    </message>
    <message>
        <source>no key to ask with</source>
        <translation>no hay clave con la que preguntar</translation>
    </message>
    <message>
        <source>%1s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1m ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1d ago</source>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>%1 context</source>
        <comment>a kind of key</comment>
        <translation>contexto %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>actualizándose</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vaciándose</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions available</source>
        <translation>
            <numerusform>%Ln sesión disponible</numerusform>
            <numerusform>%Ln sesiones disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>host visible</source>
        <translation>host visible</translation>
    </message>
    <message>
        <source>pool: %1</source>
        <translation>grupo: %1</translation>
    </message>
    <message>
        <source>– other hosts</source>
        <comment>how many is not known</comment>
        <translation>– hosts más</translation>
    </message>
    <message>
        <source>– hosts</source>
        <comment>how many is not known</comment>
        <translation>– hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n other hosts</source>
        <translation>
            <numerusform>%Ln host más</numerusform>
            <numerusform>%Ln hosts más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total slots</source>
        <translation>
            <numerusform>%Ln plaza en total</numerusform>
            <numerusform>%Ln plazas en total</numerusform>
        </translation>
    </message>
    <message>
        <source>– total slots</source>
        <comment>how many is not known</comment>
        <translation>– plazas en total</translation>
    </message>
    <message>
        <source>%1 (available)</source>
        <comment>a provider</comment>
        <translation>%1 (disponible)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <comment>a provider</comment>
        <translation>%1 (no disponible)</translation>
    </message>
    <message>
        <source>on-demand: %1</source>
        <comment>providers of computers</comment>
        <translation>bajo demanda: %1</translation>
    </message>
    <message>
        <source>%1 (last seen: %2)</source>
        <comment>why, and how long ago</comment>
        <translation>%1 (último contacto: %2)</translation>
    </message>
    <message>
        <source>(skipped - %1)</source>
        <comment>why</comment>
        <translation>(omitida - %1)</translation>
    </message>
    <message>
        <source>(not applicable - %1)</source>
        <comment>why</comment>
        <translation>(no procede - %1)</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>Issues:</source>
        <translation>Problemas:</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new sessions. To have it take work again: %1</source>
        <translation>El agente está en pausa: no acepta sesiones nuevas. Para que vuelva a aceptar trabajo: %1</translation>
    </message>
    <message>
        <source>The agent takes no new sessions: it was drained here or by the platform, or is about to end. To have it take work again: %1</source>
        <translation>El agente no acepta sesiones nuevas: se está vaciando, desde aquí o desde la plataforma, o está a punto de terminar. Para que vuelva a aceptar trabajo: %1</translation>
    </message>
</context>
<context>
    <name>rensei::workspace::WorkspaceText</name>
    <message>
        <source>The ref “%1” cannot be used: it is no name that git has for one.</source>
        <translation>La referencia «%1» no se puede usar: no es un nombre que git admita para una.</translation>
    </message>
    <message>
        <source>The branch “%1” cannot be used: it is no name that git has for one.</source>
        <translation>La rama «%1» no se puede usar: no es un nombre que git admita para una.</translation>
    </message>
    <message>
        <source>there is no working copy of that session</source>
        <translation>no hay ninguna copia de trabajo de esa sesión</translation>
    </message>
    <message>
        <source>its session is at work</source>
        <translation>su sesión está trabajando</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>no se puede quitar</translation>
    </message>
    <message>
        <source>it is no folder of a session</source>
        <translation>no es una carpeta de una sesión</translation>
    </message>
    <message>
        <source>The address of the repository, “%1”, cannot be used: %2.</source>
        <comment>an address, and why</comment>
        <translation>La dirección del repositorio, «%1», no se puede usar: %2.</translation>
    </message>
    <message>
        <source>a folder is named by its whole path</source>
        <translation>una carpeta se nombra con su ruta completa</translation>
    </message>
    <message>
        <source>its path is not one of a repository</source>
        <translation>su ruta no es la de un repositorio</translation>
    </message>
    <message>
        <source>The address of the repository holds a user name or a password. Leave it out: git asks its credential helper for it.</source>
        <translation>La dirección del repositorio contiene un nombre de usuario o una contraseña. Quítelos de ahí: git los pide a su asistente de credenciales.</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>no nombra ningún servidor</translation>
    </message>
    <message>
        <source>only https and ssh are used</source>
        <translation>solo se usan https y ssh</translation>
    </message>
    <message>
        <source>No repository is named.</source>
        <translation>No se ha indicado ningún repositorio.</translation>
    </message>
    <message>
        <source>it holds a space or another character that no address has</source>
        <translation>contiene un espacio u otro carácter que ninguna dirección tiene</translation>
    </message>
    <message>
        <source>it is a name, not the address of a repository</source>
        <translation>es un nombre, no la dirección de un repositorio</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not committed</source>
        <translation>
            <numerusform>%Ln archivo cambiado no está confirmado (commit)</numerusform>
            <numerusform>%Ln archivos cambiados no están confirmados (commit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) are not committed</source>
        <translation>
            <numerusform>%Ln archivo nuevo no está confirmado (commit)</numerusform>
            <numerusform>%Ln archivos nuevos no están confirmados (commit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are on no branch of its server</source>
        <translation>
            <numerusform>%Ln commit no está en ninguna rama de su servidor</numerusform>
            <numerusform>%Ln commits no están en ninguna rama de su servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds files that are in no repository</source>
        <translation>contiene archivos que no están en ningún repositorio</translation>
    </message>
    <message>
        <source>changes are stashed</source>
        <translation>hay cambios apartados (stash)</translation>
    </message>
    <message>
        <source>a merge or rebase is not finished</source>
        <translation>hay una fusión o un rebase sin terminar</translation>
    </message>
    <message>
        <source>git was told not to look at some files</source>
        <translation>se indicó a git que no mirara algunos archivos</translation>
    </message>
    <message>
        <source>it has further working trees</source>
        <translation>tiene otros árboles de trabajo</translation>
    </message>
    <message>
        <source>another repository is inside: %1</source>
        <translation>contiene otro repositorio: %1</translation>
    </message>
    <message>
        <source>files lie beside its repository</source>
        <translation>hay archivos junto a su repositorio</translation>
    </message>
    <message>
        <source>its state could not be learned</source>
        <translation>no se pudo averiguar su estado</translation>
    </message>
    <message>
        <source>its server is not known</source>
        <translation>no se conoce su servidor</translation>
    </message>
    <message>
        <source>its repository cannot be examined: %1</source>
        <translation>su repositorio no se puede examinar: %1</translation>
    </message>
    <message>
        <source>whether its commits are on the server could not be learned: %1</source>
        <translation>no se pudo averiguar si sus commits están en el servidor: %1</translation>
    </message>
</context>
</TS>
