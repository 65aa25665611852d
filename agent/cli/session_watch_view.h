#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/cli/terminal.h"
#include "agent/control/event_follower.h"

#include <QObject>

#include <functional>

namespace rensei::cli {

/// The sessions of an agent, kept up to date on standard output as its events come: on a terminal a table that is drawn
/// again in place, elsewhere one line for each change.
class SessionWatchView final : public QObject {
    Q_OBJECT

public:
    struct Look {
        bool redraws = false; ///< a terminal: escapes may be used
        bool showsEnded = false; ///< whether what had ended before it began is shown
        std::function<void(const QString &)> write = print;
        std::function<QSize()> size = terminalSize; ///< columns and rows
    };

    SessionWatchView(control::ControlLink &link, Clock &clock, Look look);

    void start();
    void stop(); ///< leaves the last table where it is

    /// How many sessions have ended since it began.
    int endedHere() const { return m_endedHere; }

Q_SIGNALS:
    void changed();
    void lost(const rensei::control::ControlFailure &failure); ///< the agent does not answer any more

private:
    void setSessions(const QList<control::SessionPayload> &sessions);
    void countEnded(const QList<control::SessionPayload> &sessions);
    void redraw();
    void tick();

    Clock &m_clock;
    Look m_look;
    control::EventFollower m_follower;
    OneShotTimer m_tick;
    QList<control::SessionPayload> m_sessions;
    QStringList m_hidden; ///< ids of what had ended before
    QString m_loss; ///< a line under the table while the agent does not answer
    int m_endedHere = 0;
    qsizetype m_drawnLines = 0;
    bool m_hasBegun = false;
};

} // namespace rensei::cli
