#include "tests/desktop/desktop_case.h"

#include "agent/base/paths.h"
#include "agent/control/endpoint_file.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>

#include <csignal>

namespace rensei::tests {

using namespace Qt::StringLiterals;

demo::Options DesktopCase::quickOptions()
{
    demo::Options options;
    options.pollInterval = std::chrono::seconds(1);
    options.heartbeatInterval = std::chrono::seconds(5);
    return options;
}

/// A runner that plays a session by its prompt, and a port that no other agent has.
static void writeConfig()
{
    const QString folder = QDir::homePath() + u"/.config/rensei-desktop"_s;
    QDir().mkpath(folder);
    QFile file(folder + u"/daemon.yaml"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the configuration cannot be written");
    file.write("host:\n  port: 0\ncapacity:\n  maxConcurrentSessions: 4\ndefaultRunner: plain\nrunners:\n"
               "  - name: plain\n    adapter: command\n    program: /bin/sh\n"
               "    args: ['-c', 'grep -q long && exec sleep 600; echo done']\n");
}

static QStringList platformOf(demo::DemoPlatform &platform)
{
    if (!platform.listen())
        qFatal("the platform cannot listen");
    return {u"--background"_s, u"--platform"_s, platform.url().toString()};
}

DesktopCase::DesktopCase(Account account, const demo::Options &options)
    : platform(options)
    , desktop(platformOf(platform))
{
    writeConfig();
    if (account == Account::InEnvironment)
        desktop.environment.append(u"RENSEI_API_KEY="_s + platform.userKey());
    desktop.environment.append(u"RENSEI_REGISTRATION_TOKEN="_s + platform.registrationToken());
}

DesktopCase::~DesktopCase()
{
    desktop.end();
    if (const qint64 agent = agentPid(); agent > 0)
        ::kill(static_cast<pid_t>(agent), SIGKILL); // asked in good order it would let sessions end first
    QDir(stateFolder()).removeRecursively();
}

qint64 DesktopCase::agentPid() const
{
    const auto endpoint = control::readEndpoint(StatePaths{stateFolder()}.endpoint());
    return endpoint ? endpoint->pid : 0;
}

bool DesktopCase::doesAgentAnswer() const
{
    const auto endpoint = control::readEndpoint(StatePaths{stateFolder()}.endpoint());
    QTcpSocket socket;
    if (endpoint)
        socket.connectToHost(u"127.0.0.1"_s, endpoint->port);
    return endpoint && socket.waitForConnected(500);
}

QString DesktopCase::stateFolder()
{
    return QDir::homePath() + u"/.local/state/rensei-desktop"_s;
}

QStringList DesktopCase::leftovers()
{
    return QDir::temp().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace rensei::tests
