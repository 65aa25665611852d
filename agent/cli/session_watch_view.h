#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/cli/terminal.h"
#include "agent/control/event_follower.h"

#include <QObject>

#include <functional>

namespace rensei::cli {

/// Shows the sessions of an agent on standard output and follows its events: on a terminal as a table that is redrawn
/// in place, elsewhere as one line for each change.
class SessionWatchView final : public QObject {
    Q_OBJECT

public:
    struct Options {
        bool redraws = false; ///< for a terminal that understands escape sequences
        bool showsEnded = false; ///< also sessions that had ended before start()
        std::function<void(const QString &)> write = print;
        std::function<QSize()> size = terminalSize; ///< columns and rows
    };

    SessionWatchView(control::ControlLink &link, Clock &clock, Options options);

    void start();
    void stop(); ///< leaves the last table where it is

    /// How many sessions have ended since start().
    int endedCount() const { return m_endedCount; }

Q_SIGNALS:
    void changed();
    void lost(const rensei::control::ControlFailure &failure); ///< the agent stopped answering

private:
    void setSessions(const QList<control::SessionPayload> &sessions);
    void countEnded(const QList<control::SessionPayload> &sessions);
    void redraw();
    void redrawPeriodically();

    Clock &m_clock;
    Options m_options;
    control::EventFollower m_follower;
    OneShotTimer m_redrawTimer;
    QList<control::SessionPayload> m_sessions;
    QStringList m_hidden; ///< ids of sessions that had ended before start()
    QString m_lossText; ///< shown under the table while the agent does not answer
    int m_endedCount = 0;
    qsizetype m_drawnLines = 0;
    bool m_isLoaded = false;
};

} // namespace rensei::cli
