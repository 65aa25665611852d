// What the tray costs beside a bare program with an icon in the tray, on a desktop of their own, in the same run. The
// tray is signed in at a demo platform, and looks after its agent as always:
//   startup_ratio        from the process's start to its icon's registration; lower quartiles of interleaved pairs;
//                        and beside it the number of fonts that are installed
//   tray_rss_ratio       resident memory, settled; and beside it, of each, what it has changed and nobody shares
//   idle_switches_per_s  voluntary context switches of all threads of the tray and of its registered agent, with no
//                        window open and a platform that asks for a poll and a heartbeat a minute; and beside it
//   requests_per_minute_closed  that the tray, without its agent, sends the platform meanwhile
// bench_tray [NAME...] measures the named figures, or all, and prints one JSON object.

#include "agent/base/paths.h"
#include "agent/control/endpoint_file.h"
#include "agent/demo_platform/demo_platform.h"
#include "tests/bench/event_loop.h"
#include "tests/bench/private_desktop.h"
#include "tests/bench/process_figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::bench;

static constexpr int pairCount = 21;
static constexpr int appearTimeout = 20'000; // ms, as all that follow
static constexpr int endTimeout = 20'000;
static constexpr int memorySettles = 20'000;
static constexpr int idleSettles = 75'000; // a minute after the start both look once at what rarely changes
static constexpr int idleFor = 180'000; // at least two of each request that comes about once a minute

static bool complain(const char *what)
{
    std::fprintf(stderr, "bench_tray: %s\n", what);
    return false;
}

static demo::Options unhurried()
{
    demo::Options options;
    options.heartbeatInterval = std::chrono::seconds(60);
    options.pollInterval = std::chrono::seconds(60);
    return options;
}

/// One program on the desktop.
class Program {
public:
    Program(PrivateDesktop &desktop, QString program, QStringList arguments = {})
        : m_desktop(desktop)
        , m_program(std::move(program))
        , m_arguments(std::move(arguments))
    {
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    ~Program() { end(); }

    /// The milliseconds until its icon is there; nullopt when it does not come.
    std::optional<double> start(const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_desktop.forgetIcons();
        const auto before = std::chrono::steady_clock::now().time_since_epoch();
        m_process.start(m_program, m_arguments);
        const auto isOver = [this] { return m_desktop.iconAt() || m_process.state() == QProcess::NotRunning; };
        runUntil(isOver, appearTimeout);
        const auto at = m_desktop.iconAt();
        return at ? std::optional(std::chrono::duration<double, std::milli>(*at - before).count()) : std::nullopt;
    }

    /// In order: the tray ends its agent first. False when that takes too long.
    bool end()
    {
        m_process.terminate();
        return runUntil([this] { return m_process.state() == QProcess::NotRunning; }, endTimeout);
    }

    qint64 pid() const { return m_process.processId(); }

private:
    PrivateDesktop &m_desktop;
    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
};

class TrayBench {
public:
    ~TrayBench()
    {
        if (const qint64 pid = agentPid(); pid > 0) // its tray did not end in order
            ::kill(static_cast<pid_t>(pid), SIGKILL);
    }

    bool prepare() { return (m_desktop.start() && writeConfig()) || complain("there is no desktop to measure on"); }

    bool measureStartup()
    {
        if (!openPlatform())
            return false;
        std::vector<double> bareTimes;
        std::vector<double> trayTimes;
        for (int i = 0; i < pairCount; ++i) {
            Program bare = makeBare();
            Program tray = makeTray();
            const auto bareTime = bare.start(m_environment);
            if (!bareTime || !bare.end())
                return complain("the bare program shows no icon");
            const auto trayTime = tray.start(m_environment);
            if (!trayTime)
                return complain("the tray shows no icon");
            // The next start finds no agent, as this one did.
            if (!runUntil([this] { return agentPid() > 0; }, appearTimeout) || !tray.end() || agentPid() > 0)
                return complain("the tray and its agent do not end");
            bareTimes.push_back(*bareTime);
            trayTimes.push_back(*trayTime);
        }
        figures.insert(u"startup_ratio"_s, lowerQuartile(trayTimes) / lowerQuartile(bareTimes));
        figures.insert(u"startup_ms"_s, lowerQuartile(trayTimes));
        figures.insert(u"fonts"_s, countFonts());
        figures.insert(u"bare_startup_ms"_s, lowerQuartile(bareTimes));
        return true;
    }

    /// Installed ones: the cost of the font database grows with them.
    static qsizetype countFonts()
    {
        QProcess list;
        list.start(u"fc-list"_s, QStringList());
        list.waitForFinished();
        return list.readAllStandardOutput().count('\n');
    }

    bool measureMemory()
    {
        if (!openPlatform())
            return false;
        Program bare = makeBare();
        Program tray = makeTray();
        if (!bare.start(m_environment) || !tray.start(m_environment))
            return complain("an icon does not appear");
        runFor(memorySettles);
        const auto bareKib = static_cast<double>(residentKib(bare.pid()));
        const auto trayKib = static_cast<double>(residentKib(tray.pid()));
        const auto bareOwnKib = static_cast<double>(ownKib(bare.pid()));
        const auto trayOwnKib = static_cast<double>(ownKib(tray.pid()));
        if (requests().contains(0))
            return complain("the tray and its agent do not connect");
        if (bareOwnKib < 1 || trayOwnKib < 1 || !tray.end())
            return complain("a program has ended");
        figures.insert(u"tray_rss_ratio"_s, trayKib / bareKib);
        figures.insert(u"tray_rss_kib"_s, trayKib);
        figures.insert(u"bare_tray_rss_kib"_s, bareKib);
        figures.insert(u"tray_own_kib"_s, trayOwnKib);
        figures.insert(u"bare_tray_own_kib"_s, bareOwnKib);
        return true;
    }

    bool measureIdle()
    {
        if (!openPlatform())
            return false;
        Program tray = makeTray();
        if (!tray.start(m_environment) || !runUntil([this] { return !requests().contains(0); }, appearTimeout))
            return complain("the tray and its agent do not connect");
        runFor(idleSettles);
        const qint64 agent = agentPid();
        const QList<int> requestsBefore = requests();
        const qsizetype ownBefore = ownRequests();
        const qint64 trayBefore = voluntarySwitches(tray.pid());
        const qint64 agentBefore = voluntarySwitches(agent);
        runFor(idleFor);
        const auto ofTray = static_cast<double>(voluntarySwitches(tray.pid()) - trayBefore);
        const auto ofAgent = static_cast<double>(voluntarySwitches(agent) - agentBefore);
        if (!allGrew(requestsBefore, requests()))
            return complain("the tray or its agent has stopped asking the platform");
        if (agent == 0 || agent != agentPid() || ofTray < 1 || !tray.end())
            return complain("the tray or its agent has ended");
        const double seconds = idleFor / 1000.0;
        figures.insert(u"requests_per_minute_closed"_s, static_cast<double>(ownRequests() - ownBefore) * 60 / seconds);
        figures.insert(u"idle_switches_per_s"_s, (ofTray + ofAgent) / seconds);
        figures.insert(u"idle_tray_switches_per_s"_s, ofTray / seconds);
        figures.insert(u"idle_agent_switches_per_s"_s, ofAgent / seconds);
        return true;
    }

    QJsonObject figures;

private:
    static double lowerQuartile(std::vector<double> values)
    {
        const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 4);
        std::nth_element(values.begin(), at, values.end());
        return *at;
    }

    /// A new one for each figure: many starts would use up what it lets a machine ask.
    bool openPlatform()
    {
        m_platform = std::make_unique<demo::DemoPlatform>(unhurried());
        m_environment = m_desktop.environment();
        m_environment.insert(u"RENSEI_API_KEY"_s, m_platform->userKey());
        m_environment.insert(u"RENSEI_REGISTRATION_TOKEN"_s, m_platform->registrationToken());
        return m_platform->listen() || complain("there is no port for a platform");
    }

    /// The agent asks for sessions only when it could run one.
    bool writeConfig() const
    {
        const QString folder = m_desktop.home() + u"/.config/rensei-desktop"_s;
        QFile file(folder + u"/daemon.yaml"_s);
        const QByteArray yaml
            = "host:\n  port: 0\nrunners:\n  - name: any\n    adapter: rensei\n    program: " AGENT_PROGRAM
              "\n    args: [example-runner]\n";
        return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size();
    }

    Program makeBare() { return Program(m_desktop, QStringLiteral(BARE_TRAY_PROGRAM)); }
    Program makeTray()
    {
        return Program(m_desktop, QStringLiteral(DESKTOP_PROGRAM),
            {u"--background"_s, u"--platform"_s, m_platform->url().toString()});
    }

    /// 0 when none runs.
    qint64 agentPid() const
    {
        const QString state = m_desktop.home() + u"/.local/state/rensei-desktop"_s;
        const auto endpoint = control::readEndpoint(StatePaths{state}.endpoint());
        const qint64 pid = endpoint ? endpoint->pid : 0;
        const bool isRunning = QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid)) == QStringLiteral(AGENT_PROGRAM);
        return isRunning ? pid : 0;
    }

    /// Of what an idle tray and its agent ask about once a minute.
    QList<int> requests() const
    {
        const int heartbeats = m_platform->count(u"POST /v1/daemon/heartbeat"_s)
            + m_platform->count(u"POST /api/workers/{id}/heartbeat"_s);
        return {heartbeats, m_platform->count(u"GET /api/workers/{id}/poll"_s),
            m_platform->count(u"GET /api/cli/capacity"_s), m_platform->count(u"GET /api/public/sessions"_s)};
    }

    /// Those of the tray: an agent asks under other paths.
    qsizetype ownRequests() const
    {
        const QList<demo::RequestRecord> all = m_platform->requests();
        return std::count_if(all.begin(), all.end(), [](const demo::RequestRecord &request) {
            return !request.path.startsWith("/v1/daemon"_L1) && !request.path.startsWith("/api/workers"_L1)
                && !request.path.startsWith("/api/sessions"_L1);
        });
    }

    static bool allGrew(const QList<int> &before, const QList<int> &after)
    {
        return std::equal(before.begin(), before.end(), after.begin(), std::less<>());
    }

    PrivateDesktop m_desktop;
    std::unique_ptr<demo::DemoPlatform> m_platform;
    QProcessEnvironment m_environment; ///< of the programs
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList names = QCoreApplication::arguments().mid(1);
    TrayBench bench;
    const auto wants = [&names](const QString &name) { return names.isEmpty() || names.contains(name); };
    // The starts come last: they may leave an agent that is still ending, which the next figure would meet.
    if (!bench.prepare() || (wants(u"tray_rss_ratio"_s) && !bench.measureMemory())
        || ((wants(u"idle_switches_per_s"_s) || wants(u"requests_per_minute_closed"_s)) && !bench.measureIdle())
        || (wants(u"startup_ratio"_s) && !bench.measureStartup()))
        return 1;
    std::fputs(QJsonDocument(bench.figures).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
    return 0;
}
