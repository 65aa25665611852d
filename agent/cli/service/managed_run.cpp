#include "agent/cli/service/managed_run.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rensei::cli {

Q_LOGGING_CATEGORY(lcManaged, "rensei.agent")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::Mode;

static constexpr auto programCheckInterval = 5s; // the host may change often
static constexpr auto programSettleTime = 10s; // a package is unpacked file by file
static constexpr auto timeAfterStop = 30s; // for the last reports and the deregistration

static QString sessionCount(const host::Host &host)
{
    const auto inputs = host.inputs();
    return u"%1 of %2 sessions"_s.arg(
        QString::number(inputs.heldSlots), QString::number(std::max(inputs.maxSessions, inputs.heldSlots)));
}

QString serviceStatus(const host::Host &host)
{
    const QString sessions = sessionCount(host);
    switch (host.mode()) {
    case Mode::Paused:
        return u"Paused, %1."_s.arg(sessions);
    case Mode::Draining:
        return u"Takes no more work, %1."_s.arg(sessions);
    case Mode::Stopping:
        return u"Stopping, %1."_s.arg(sessions);
    case Mode::Running:
        break;
    }
    for (const control::Condition &condition : host.conditions().all()) {
        if (condition.severity == control::Severity::Error)
            return condition.message;
    }
    return host.accepting() || host.inputs().online ? u"Connected, %1."_s.arg(sessions) : u"Connecting."_s;
}

ManagedRun::ManagedRun(Parts parts)
    : m_parts(std::move(parts))
    , m_program(m_parts.readProgram())
    , m_watchdog(m_parts.host.clock())
    , m_settle(m_parts.host.clock())
{
}

void ManagedRun::begin()
{
    m_checkedAt = m_parts.host.clock().now();
    notify("READY=1");
    report();
    feedWatchdog();
    connect(&m_parts.host, &host::Host::changed, this, [this] {
        report();
        checkProgram();
    });
}

void ManagedRun::report()
{
    if (!m_isStopping && m_parts.host.mode() == Mode::Stopping) {
        m_isStopping = true;
        // The drain time may have been made longer since the manager was told how long to wait.
        const std::chrono::microseconds needed = m_parts.host.config().drainTimeout + timeAfterStop;
        notify("STOPPING=1\nEXTEND_TIMEOUT_USEC=" + QByteArray::number(qint64(needed.count())));
    }
    const QString status = serviceStatus(m_parts.host).simplified();
    if (status != std::exchange(m_status, status))
        notify("STATUS=" + status.toUtf8());
}

// From the event loop, so that a loop that hangs shows.
void ManagedRun::feedWatchdog()
{
    if (m_parts.notify.watchdog <= 0us)
        return;
    notify("WATCHDOG=1");
    const auto half = std::chrono::duration_cast<std::chrono::milliseconds>(m_parts.notify.watchdog / 2);
    // The clock may be a tenth late.
    m_watchdog.start(half * 9 / 10, [this] {
        feedWatchdog();
        checkProgram();
    });
}

void ManagedRun::checkProgram()
{
    if (m_isReplaced) {
        if (!m_settle.isActive()) // later, because the host is in the middle of something
            m_settle.start(0ms, [this] { restartWhenIdle(); });
        return;
    }
    const auto now = m_parts.host.clock().now();
    if (now - m_checkedAt < programCheckInterval || m_settle.isActive())
        return;
    m_checkedAt = now;
    const auto current = m_parts.readProgram();
    if (!current || !m_program || *current == *m_program)
        return m_newProgram.reset();
    if (m_newProgram == current)
        return replaced();
    m_newProgram = current;
    m_settle.start(programSettleTime, [this] { checkProgram(); });
}

void ManagedRun::replaced()
{
    m_isReplaced = true;
    qCInfo(lcManaged) << "a new version of this program is installed; it starts once the sessions here have ended";
    if (m_parts.host.mode() == Mode::Running) {
        if (const auto drained = m_parts.host.drain(); !drained)
            qCWarning(lcManaged).noquote() << "the host goes on taking work:" << drained.error().english();
    }
    restartWhenIdle();
}

// A pause would be over with the restart, and so waits for the person who made it.
void ManagedRun::restartWhenIdle()
{
    const Mode mode = m_parts.host.mode();
    if (mode == Mode::Paused || mode == Mode::Stopping || !isIdle())
        return;
    m_exitCode = ExitRestart;
    m_parts.host.stop(0ms);
}

/// Whether nothing is lost by a restart: what is only to be reported yet is on the disk.
bool ManagedRun::isIdle() const
{
    const auto sessions = m_parts.host.sessions().all();
    return std::ranges::none_of(
        sessions, [](const session::Session *session) { return session->hasRunner() || !session->logState().outcome; });
}

} // namespace rensei::cli

#include "moc_managed_run.cpp"
