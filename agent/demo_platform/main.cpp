#include "agent/demo_platform/demo_platform.h"
#include "agent/demo_platform/scenario.h"
#include "agent/demo_platform/state/preset_keys.h"
#include "agent/demo_platform/termination_watcher.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rensei::demo;

static const char *const about = R"(A platform to try things with, on 127.0.0.1 only.

Its first line on standard output is a JSON object with its address and its made-up keys. With --keys-stdin the keys
are those in the first line of standard input, so that another run may go on with them:
  {"registrationToken":"...","userKey":"...","adminKey":"..."}, each of 16 characters or more
To make things go wrong, POST a JSON object with "Authorization: Bearer <adminKey>" to
  /demo/faults    {"route":"POST /api/sessions/{id}/status","kind":"status","status":503,"times":3}
                  kinds: status html loginRedirect reset readAndClose loseAnswer halfBody drip delay;
                  further members: retryAfterSeconds, waitMs; {"clear":true} ends all
  /demo/evict     {"forGood":false}
  /demo/revoke    {"keyId":"..."}; without one, the registration token of the first line
  /demo/advance   {"seconds":300}
  /demo/sessions  {"identifier":"ENG-7","prompt":"...","workType":"qa","priority":2}
  /demo/stop      {"sessionId":"...","how":"status"}, or lockRefresh, inbox, mutation)";

/// Leaves the lines after the first one to TerminationWatcher.
static QByteArray readFirstLine()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readLine(4096) : QByteArray();
}

/// False, after a message on standard error, when an argument is invalid.
static bool readOptions(const QCommandLineParser &parser, Options &options, quint16 &port)
{
    const QString flavour = parser.value(u"flavour"_s);
    bool portOk = false, seedOk = false, pollOk = false, heartbeatOk = false, piecesOk = false;
    port = parser.value(u"port"_s).toUShort(&portOk);
    options.seedSessions = parser.value(u"seed-sessions"_s).toInt(&seedOk);
    options.pollInterval = std::chrono::duration<double>(parser.value(u"poll-seconds"_s).toDouble(&pollOk));
    options.heartbeatInterval
        = std::chrono::duration<double>(parser.value(u"heartbeat-seconds"_s).toDouble(&heartbeatOk));
    options.responsePieces = parser.value(u"response-pieces"_s).toInt(&piecesOk);
    options.flavour = flavour == u"hosted"_s ? Flavour::Hosted : Flavour::SelfHosted;
    options.newestVersion = parser.value(u"newest-version"_s);
    options.simulatedHosts = 3;
    const QString scenario = parser.value(u"scenario"_s);
    options.hasTroubledSessions = scenario == u"troubled"_s;
    const bool flavourOk = flavour == u"hosted"_s || flavour == u"selfhosted"_s;
    const bool scenarioOk = options.hasTroubledSessions || scenario == u"calm"_s;
    const bool numbersOk = portOk && seedOk && pollOk && heartbeatOk && piecesOk && options.pollInterval.count() > 0
        && options.heartbeatInterval.count() > 0 && options.seedSessions >= 0 && options.responsePieces >= 1;
    const bool ok = flavourOk && scenarioOk && numbersOk;
    if (!ok)
        std::fputs("rensei-demo-platform: an argument makes no sense, see --help\n", stderr);
    return ok;
}

static void printStartupInfo(const DemoPlatform &platform)
{
    const Options &options = platform.options();
    const QJsonObject info{
        {u"url"_s, platform.url().toString()},
        {u"flavour"_s, options.hosted() ? u"hosted"_s : u"selfhosted"_s},
        {u"registrationToken"_s, platform.registrationToken()},
        {u"userKey"_s, platform.userKey()},
        {u"readOnlyUserKey"_s, platform.limitedUserKey()},
        {u"clientId"_s, platform.clientId()},
        {u"clientSecret"_s, platform.clientSecret()},
        {u"org"_s, options.org},
        {u"project"_s, options.projects.first().slug},
        {u"adminKey"_s, platform.adminKey()},
    };
    std::puts(QJsonDocument(info).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rensei-demo-platform"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RENSEI_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(about));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Port on 127.0.0.1; 0 is any free one."_s, u"N"_s, u"0"_s},
        {u"flavour"_s, u"hosted or selfhosted."_s, u"NAME"_s, u"hosted"_s},
        {u"seed-sessions"_s, u"Sessions that ran before."_s, u"N"_s, u"12"_s},
        {u"scenario"_s, u"troubled: other hosts run a slow session and one stuck in a loop; or calm."_s, u"NAME"_s,
            u"troubled"_s},
        {u"poll-seconds"_s, u"How often hosts are to poll."_s, u"N"_s, u"5"_s},
        {u"heartbeat-seconds"_s, u"How often hosts are to send a heartbeat."_s, u"N"_s, u"30"_s},
        {u"response-pieces"_s, u"Send each response in N pieces, 10 ms apart."_s, u"N"_s, u"1"_s},
        {u"newest-version"_s, u"The version of Rensei Desktop that it says is out."_s, u"VERSION"_s,
            QStringLiteral(RENSEI_VERSION)},
        {u"no-scenario"_s, u"Queue no work by itself."_s},
        {u"keys-stdin"_s, u"Take the keys from the first line of standard input."_s},
        {u"exit-with-stdin"_s, u"End when standard input is closed."_s},
    });
    parser.process(application);
    Options options;
    quint16 port = 0;
    if (!readOptions(parser, options, port))
        return 64;
    if (parser.isSet(u"keys-stdin"_s)) {
        options.keys = parsePresetKeys(readFirstLine());
        if (!options.keys) {
            std::fputs("rensei-demo-platform: the keys make no sense, see --help\n", stderr);
            return 64;
        }
    }

    DemoPlatform platform(options);
    if (!platform.listen(port)) {
        std::fprintf(stderr, "rensei-demo-platform: port %u is taken\n", unsigned(port));
        return 1;
    }
    TerminationWatcher terminationWatcher;
    QObject::connect(
        &terminationWatcher, &TerminationWatcher::terminationRequested, &application, &QCoreApplication::quit);
    terminationWatcher.watchSignals();
    if (parser.isSet(u"exit-with-stdin"_s))
        terminationWatcher.watchStandardInput();
    Scenario scenario(platform);
    if (!parser.isSet(u"no-scenario"_s))
        scenario.start();
    printStartupInfo(platform);
    return QCoreApplication::exec();
}
