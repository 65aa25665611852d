// instance_program STATE_FOLDER activate|quit [TOKEN]: claims to be the single instance before there is an application
// object, as main() of the desktop app does. Prints the outcome; the primary instance then prints the messages that it
// receives, until it is asked to quit.
#include "app/system/instance_server.h"
#include "app/system/single_instance.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>

using namespace rensei::app;

static void print(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

static QString outcomeText(const SingleInstance::Outcome &outcome)
{
    if (std::holds_alternative<SingleInstance::Primary>(outcome))
        return QStringLiteral("primary");
    if (std::holds_alternative<SingleInstance::Delivered>(outcome))
        return QStringLiteral("delivered");
    if (std::holds_alternative<SingleInstance::NotRunning>(outcome))
        return QStringLiteral("not running");
    if (const auto *noAnswer = std::get_if<SingleInstance::NoAnswer>(&outcome))
        return QStringLiteral("no answer from %1").arg(noAnswer->pid);
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
    print(outcomeText(outcome));
    if (!std::holds_alternative<SingleInstance::Primary>(outcome))
        return 0;

    const QCoreApplication application(argc, argv);
    rensei::SystemClock clock;
    InstanceServer server(folder, clock);
    if (const auto listening = server.listen(); !listening) {
        print(describe(listening.error()));
        return 1;
    }
    QObject::connect(&server, &InstanceServer::activated, &server,
        [](const QString &token) { print(QStringLiteral("activated ") + token); });
    QObject::connect(&server, &InstanceServer::quitRequested, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
