// What is before a person, and how it goes over to the windows of another language.
#include "app/ui/agent/host_token_dialog.h"
#include "app/ui/attention/attention_window.h"
#include "app/ui/logs/log_window.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/status/status_window.h"
#include "app/ui/tray/tray_application.h"

namespace rensei::app {

Announcer::Seen TrayApplication::seen() const
{
    const auto isInFront = [](const QWidget *window) { return window && window->isActiveWindow(); };
    Announcer::Seen seen{.hasStatus = isInFront(m_status.get()), .hasAttention = isInFront(m_attention.get())};
    if (!isInFront(m_sessions.get()))
        return seen;
    seen.session = m_sessions->shownDetail();
    if (const auto local = m_parts.localSession(seen.session))
        seen.localSession = local->sessionId;
    return seen;
}

TrayApplication::Carried TrayApplication::carry()
{
    const auto isOpen = [](const QWidget *window) { return window && window->isVisible(); };
    Carried carried{.hasStatus = isOpen(m_status.get()),
        .hasAttention = isOpen(m_attention.get()),
        .isAskingToQuit = m_quitting.isAsking(),
        .signIn = m_account.dialog(),
        .setup = m_setup.open(),
        .fixes = m_fixes,
        .told = m_announcer->memory(),
        .life = m_life.memory()};
    if (isOpen(m_sessions.get()))
        carried.sessions = {m_sessions->shownDetail(), WindowInput::of(*m_sessions)};
    if (isOpen(m_log.get()))
        carried.log = {m_log->shown().subject, m_log->shown().sessionName, WindowInput::of(*m_log)};
    if (isOpen(m_hostToken) && !m_hostToken->isFinished())
        carried.hostToken = WindowInput::of(*m_hostToken);
    closeWindows(); // which keeps their places, and the drafts of messages
    return carried;
}

void TrayApplication::take(const Carried &carried)
{
    m_fixes = carried.fixes;
    m_announcer->remember(carried.told);
    m_life.remember(carried.life);
    if (carried.hasStatus)
        openStatus();
    if (carried.hasAttention)
        openAttention();
    if (carried.sessions) {
        openSessions();
        if (!carried.sessions->detail.isEmpty())
            m_sessions->showDetail(carried.sessions->detail);
        carried.sessions->input.putInto(*m_sessions);
    }
    if (carried.log) {
        openLog(carried.log->subject, carried.log->sessionName);
        carried.log->input.putInto(*m_log);
    }
    if (carried.hostToken) {
        openHostToken();
        carried.hostToken->putInto(*m_hostToken);
    }
    if (carried.signIn)
        m_account.reopen(*carried.signIn);
    if (carried.isAskingToQuit)
        quit();
    m_setup.reopen(carried.setup); // the settings, where the language was chosen, come last
}

} // namespace rensei::app
