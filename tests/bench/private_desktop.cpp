#include "tests/bench/private_desktop.h"

#include "tests/bench/event_loop.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace rensei::bench {

using namespace Qt::StringLiterals;

static constexpr int startTimeout = 10'000; // ms

PrivateDesktop::PrivateDesktop()
{
    for (QProcess *process : {&m_bus, &m_screen, &m_watcher})
        process->setStandardErrorFile(QProcess::nullDevice());
}

PrivateDesktop::~PrivateDesktop()
{
    for (QProcess *process : {&m_watcher, &m_screen, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

bool PrivateDesktop::start()
{
    if (startBus() && startDisplay() && startWatcher())
        return true;
    std::fputs("it takes dbus-daemon and Xvfb to have a desktop of its own\n", stderr);
    return false;
}

/// What a program prints on its first line, once it can be used; "" when it does not.
static QString firstLine(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.start(program, arguments);
    runUntil([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, startTimeout);
    return QString::fromUtf8(process.readLine()).trimmed();
}

bool PrivateDesktop::startBus()
{
    const QString runtime = home() + u"/run"_s;
    QFile file(home() + u"/bus.conf"_s);
    if (!QDir().mkdir(runtime) || !file.open(QIODevice::WriteOnly))
        return false;
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Without folders of services, so that nothing is started but what is started here.
    file.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(runtime)
        + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    file.close();
    m_busAddress = firstLine(
        m_bus, u"dbus-daemon"_s, {u"--config-file="_s + file.fileName(), u"--nofork"_s, u"--print-address"_s});
    return !m_busAddress.isEmpty();
}

bool PrivateDesktop::startDisplay()
{
    // The display's number arrives when it can be used.
    const QString number = firstLine(m_screen, u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    m_display = u':' + number;
    return !number.isEmpty();
}

bool PrivateDesktop::startWatcher()
{
    m_watcher.setProcessEnvironment(environment());
    m_watcher.start(QStringLiteral(WATCHER_PROGRAM));
    QByteArray said;
    return runUntil(
        [&] {
            said += m_watcher.readAllStandardOutput();
            return said.contains(" host\n");
        },
        startTimeout);
}

QProcessEnvironment PrivateDesktop::environment() const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, home());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home() + u"/run"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_busAddress);
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_busAddress);
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return environment;
}

void PrivateDesktop::forgetIcons()
{
    m_watcher.readAllStandardOutput();
    m_said.clear();
}

std::optional<std::chrono::microseconds> PrivateDesktop::iconAt()
{
    m_said += m_watcher.readAllStandardOutput();
    for (const QByteArray &line : m_said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words[1] == "item")
            return std::chrono::microseconds(words[0].toLongLong());
    }
    return std::nullopt;
}

} // namespace rensei::bench
