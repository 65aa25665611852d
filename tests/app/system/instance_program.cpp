// instance_program STATE_FOLDER activate|quit [TOKEN]: claims to be the single instance, as main() of the desktop app
// does: before there is an application object. Prints what came of it; the holder then prints what it hears, until it
// is asked to quit.
#include "app/system/instance_server.h"
#include "app/system/single_instance.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>

using namespace rensei::app;

static void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

static QString words(const SingleInstance::Outcome &outcome)
{
    if (std::holds_alternative<SingleInstance::Holder>(outcome))
        return QStringLiteral("holder");
    if (std::holds_alternative<SingleInstance::Told>(outcome))
        return QStringLiteral("told");
    if (std::holds_alternative<SingleInstance::Nobody>(outcome))
        return QStringLiteral("nobody");
    if (const auto *silent = std::get_if<SingleInstance::NoAnswer>(&outcome))
        return QStringLiteral("no answer from %1").arg(silent->pid);
    return describe(std::get<rensei::Error>(outcome));
}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    InstanceMessage message;
    if (std::strcmp(argv[2], "quit") == 0)
        message.command = InstanceMessage::Command::Quit;
    if (argc > 3)
        message.activationToken = QString::fromLocal8Bit(argv[3]);

    SingleInstance instance(folder);
    const auto outcome = instance.claim(message);
    say(words(outcome));
    if (!std::holds_alternative<SingleInstance::Holder>(outcome))
        return 0;

    const QCoreApplication application(argc, argv);
    rensei::SystemClock clock;
    InstanceServer server(folder, clock);
    if (const auto listening = server.listen(); !listening) {
        say(describe(listening.error()));
        return 1;
    }
    QObject::connect(&server, &InstanceServer::activated, &server,
        [](const QString &token) { say(QStringLiteral("activated ") + token); });
    QObject::connect(&server, &InstanceServer::quitRequested, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
