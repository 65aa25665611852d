// What the idle, connected agent costs: its memory beside a bare program with the same connection, in the same run, and
// its voluntary context switches for each request. Prints one JSON object. Argument: seconds to count switches for.

#include "agent/demo_platform/demo_platform.h"
#include "tests/bench/event_loop.h"
#include "tests/bench/process_figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::bench;

static int complain(const char *what)
{
    std::fprintf(stderr, "bench_agent: %s\n", what);
    return 1;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = QCoreApplication::arguments().value(1, u"120"_s).toInt();
    demo::DemoPlatform platform; // the default intervals: heartbeat 30 s, poll 5 s
    if (!platform.listen())
        return complain("no port");

    QTemporaryDir folder;
    QProcess agent;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    agent.setProcessEnvironment(environment);
    agent.start(QStringLiteral(AGENT_PROGRAM),
        {u"run"_s, u"--platform"_s, platform.url().toString(), u"--token-stdin"_s, u"--state-dir"_s,
            folder.filePath(u"state"_s), u"--config"_s, folder.filePath(u"daemon.yaml"_s), u"--runner"_s, u"example"_s,
            u"--port"_s, u"0"_s});
    agent.write(platform.registrationToken().toUtf8() + '\n');
    agent.closeWriteChannel();
    QProcess bare;
    bare.start(QStringLiteral(BARE_PROGRAM), {platform.url().toString() + u"/api/health"_s});
    const QString poll = u"GET /api/workers/{id}/poll"_s;
    if (!runUntil([&] { return platform.count(poll) >= 3 && bare.bytesAvailable() > 0; }, 60'000))
        return complain("the agent does not poll");

    runFor(5'000);
    const qsizetype requestsBefore = platform.requests().size();
    const qint64 switchesBefore = voluntarySwitches(agent.processId());
    runFor(seconds * 1000);
    const auto requests = static_cast<double>(platform.requests().size() - requestsBefore);
    const auto switches = static_cast<double>(voluntarySwitches(agent.processId()) - switchesBefore);
    const auto agentKib = static_cast<double>(residentKib(agent.processId()));
    const auto bareKib = static_cast<double>(residentKib(bare.processId()));
    agent.terminate();
    bare.kill();
    runUntil([&] { return agent.state() == QProcess::NotRunning && bare.state() == QProcess::NotRunning; }, 20'000);
    if (requests < 1 || bareKib < 1)
        return complain("nothing to measure");
    const QJsonObject figures{
        {u"agent_rss_ratio"_s, agentKib / bareKib},
        {u"agent_rss_kib"_s, agentKib},
        {u"bare_rss_kib"_s, bareKib},
        {u"agent_switches_per_request"_s, switches / requests},
        {u"agent_requests"_s, requests},
    };
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
    return 0;
}
