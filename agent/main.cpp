#include "agent/base/clock.h"
#include "agent/cli/run_verb.h"
#include "agent/session/run_example.h"

#include <QCommandLineParser>
#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    rensei::SystemClock clock;
    if (app.arguments().value(1) == QStringLiteral("example-runner"))
        return rensei::session::runExample(clock);
    QCommandLineParser p;
    p.addOptions({{QStringLiteral("platform"), QString(), QStringLiteral("u")}, {QStringLiteral("state-dir"), QString(), QStringLiteral("d")}, {QStringLiteral("config"), QString(), QStringLiteral("f")}, {QStringLiteral("runner"), QString(), QStringLiteral("r")}, {QStringLiteral("port"), QString(), QStringLiteral("n")}, QCommandLineOption(QStringLiteral("token-stdin"))});
    p.process(app.arguments());
    rensei::cli::RunOptions o;
    o.platformUrl = p.value(QStringLiteral("platform"));
    o.paths.root = p.value(QStringLiteral("state-dir"));
    o.configFile = p.isSet(QStringLiteral("config")) ? p.value(QStringLiteral("config")) : o.paths.root + QStringLiteral("/daemon.yaml");
    o.runner = p.value(QStringLiteral("runner"));
    if (p.isSet(QStringLiteral("port"))) o.port = p.value(QStringLiteral("port")).toUShort();
    o.tokenFromInput = p.isSet(QStringLiteral("token-stdin"));
    return rensei::cli::runHost(o, clock);
}
