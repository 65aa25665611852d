#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"

#include <QObject>

#include <functional>

namespace rensei::cli {

/// Shows one session of an agent on standard output: what is known of it, its log so far and, while it is followed,
/// what comes, until it has ended.
class SessionFollow final : public QObject {
    Q_OBJECT

public:
    struct Options {
        bool follows = false;
        bool asJson = false; ///< one document; while following, one line for each event
        std::function<void(const QString &)> write = {};
        std::function<void(const QString &)> writeError = {}; ///< a line
    };

    /// `agent` and `clock` must outlive it.
    SessionFollow(control::ControlClient &agent, Clock &clock, Options options);

    /// `name`: a session's id, its public id, or the identifier of its issue, of which the latest session is meant.
    void start(const QString &name);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void readLog();
    void show(const control::LogPayload &log);
    void complete();
    void retry(const control::ControlFailure &failure);
    void writeLine(const QString &line) { m_options.write(line + u'\n'); }

    control::ControlClient &m_agent;
    Clock &m_clock;
    Options m_options;
    OneShotTimer m_retry;
    control::SessionPayload m_session;
    QJsonArray m_events; ///< of the one document
    qint64 m_cursor = 0;
    int m_failures = 0;
};

/// The session that `name` means; nullopt when there is none.
std::optional<control::SessionPayload> findSession(const QList<control::SessionPayload> &sessions, const QString &name);

} // namespace rensei::cli
