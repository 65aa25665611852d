// What the idle, connected agent costs beside bare programs, in the same run. Prints one JSON object:
//   agent_rss_ratio             its memory, over that of a program which holds a connection
//   agent_switches_per_request  its voluntary context switches, at a server that keeps connections and answers in one
//                               piece; and a second, as agent_switches_at_5s_polls
//   agent_poll_switches_ratio   its switches for a request at a server that closes idle connections after 5 s and
//                               answers in three pieces, over those of a program that asks the same
// Argument: seconds to count switches for.

#include "agent/demo_platform/demo_platform.h"
#include "tests/bench/event_loop.h"
#include "tests/bench/process_figures.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::bench;

static int complain(const char *what)
{
    std::fprintf(stderr, "bench_agent: %s\n", what);
    return 1;
}

/// The default intervals: heartbeat 30 s, poll 5 s.
static demo::Options keptAlive()
{
    return {};
}

static demo::Options closedEarly()
{
    demo::Options options;
    options.flavour = demo::Flavour::SelfHosted;
    options.responsePieces = 3;
    return options;
}

/// A program and the platform that it alone asks.
class Host {
public:
    explicit Host(demo::Options options)
        : m_platform(std::move(options))
    {
    }

    ~Host()
    {
        m_program.terminate();
        if (!runUntil([this] { return m_program.state() == QProcess::NotRunning; }, 20'000))
            m_program.kill();
    }

    bool startAgent()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        m_program.setProcessEnvironment(environment);
        return start(QStringLiteral(AGENT_PROGRAM), [this](const QString &url) {
            return QStringList{u"run"_s, u"--platform"_s, url, u"--token-stdin"_s, u"--state-dir"_s,
                m_folder.filePath(u"state"_s), u"--config"_s, m_folder.filePath(u"daemon.yaml"_s), u"--runner"_s,
                u"example"_s, u"--port"_s, u"0"_s};
        });
    }

    bool startBarePoller()
    {
        return start(QStringLiteral(BARE_POLLER_PROGRAM), [](const QString &url) { return QStringList{url}; });
    }

    bool isPolling() const { return m_platform.count(u"GET /api/workers/{id}/poll"_s) >= 3; }

    void beginCount()
    {
        m_requestsBefore = m_platform.requests().size();
        m_switchesBefore = voluntarySwitches(pid());
        m_threadsBefore = threads(pid());
    }

    void endCount()
    {
        requests = static_cast<double>(m_platform.requests().size() - m_requestsBefore);
        // The switches of a thread that has ended are lost.
        if (threads(pid()) == m_threadsBefore)
            switches = static_cast<double>(voluntarySwitches(pid()) - m_switchesBefore);
    }

    bool isMeasured() const { return requests >= 1 && switches >= 1; }

    qint64 pid() const { return m_program.processId(); }
    QString url() const { return m_platform.url().toString(); }

    double requests = 0;
    double switches = 0;

private:
    bool start(const QString &program, const std::function<QStringList(const QString &url)> &arguments)
    {
        if (!m_platform.listen())
            return false;
        m_program.start(program, arguments(url()));
        m_program.write(m_platform.registrationToken().toUtf8() + '\n');
        m_program.closeWriteChannel();
        return true;
    }

    demo::DemoPlatform m_platform;
    QTemporaryDir m_folder;
    QProcess m_program;
    qsizetype m_requestsBefore = 0;
    qint64 m_switchesBefore = 0;
    QStringList m_threadsBefore;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = QCoreApplication::arguments().value(1, u"120"_s).toInt();
    Host kept(keptAlive());
    Host closed(closedEarly());
    Host bareClosed(closedEarly());
    if (!kept.startAgent() || !closed.startAgent() || !bareClosed.startBarePoller())
        return complain("no port");
    QProcess bare;
    bare.start(QStringLiteral(BARE_PROGRAM), {kept.url() + u"/api/health"_s});
    const auto isReady
        = [&] { return kept.isPolling() && closed.isPolling() && bareClosed.isPolling() && bare.bytesAvailable() > 0; };
    if (!runUntil(isReady, 60'000))
        return complain("a program does not poll");

    runFor(5'000);
    for (Host *host : {&kept, &closed, &bareClosed})
        host->beginCount();
    runFor(seconds * 1000);
    for (Host *host : {&kept, &closed, &bareClosed})
        host->endCount();
    const auto agentKib = static_cast<double>(residentKib(kept.pid()));
    const auto bareKib = static_cast<double>(residentKib(bare.processId()));
    bare.kill();
    bare.waitForFinished();
    if (!kept.isMeasured() || !closed.isMeasured() || !bareClosed.isMeasured() || bareKib < 1)
        return complain("a program has ended, or one of its threads: there is nothing to measure");
    const double perRequest = closed.switches / closed.requests;
    const double barePerRequest = bareClosed.switches / bareClosed.requests;
    const QJsonObject figures{
        {u"agent_rss_ratio"_s, agentKib / bareKib},
        {u"agent_rss_kib"_s, agentKib},
        {u"bare_rss_kib"_s, bareKib},
        {u"agent_switches_per_request"_s, kept.switches / kept.requests},
        {u"agent_switches_at_5s_polls"_s, kept.switches / seconds},
        {u"agent_requests"_s, kept.requests},
        {u"agent_poll_switches_ratio"_s, perRequest / barePerRequest},
        {u"agent_poll_switches"_s, perRequest},
        {u"bare_poll_switches"_s, barePerRequest},
    };
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
    return 0;
}
