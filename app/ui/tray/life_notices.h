#pragma once

#include "app/backend/life/keep_awake.h"
#include "app/backend/life/session_drain.h"
#include "app/backend/life/wake_watch.h"
#include "app/system/network_state.h"
#include "app/system/notifier.h"
#include "app/text/status_text.h"
#include "app/ui/tray/quit_controller.h"

#include <QList>
#include <QObject>

#include <functional>

namespace rensei::app {

/// What the tray and the status window tell of a quit that waits, of one that an earlier run did not finish, of what
/// keeps the computer awake, of its network, and of what happened while it was asleep. What is over is a notice, too,
/// and is kept until somebody has seen it.
class LifeNotices final : public QObject {
    Q_OBJECT

public:
    struct Services {
        SessionDrain &drain;
        KeepAwake &keepAwake;
        WakeWatch &wakes;
        NetworkState &network;
        std::function<bool()> isService; ///< this computer was set up to start the agent
    };
    struct Parts {
        Services services;
        QuitController &quitting;
        Notifier &notifier;
        const Settings &settings;
        Clock &clock;
    };
    explicit LifeNotices(Parts parts);

    void addTo(StatusNotices &notices) const;
    void seen(); ///< the reports

    /// What nobody has seen yet, for the notices of another language.
    struct Memory {
        QList<WakeReport> reports = {};
        bool isLeftoverResumed = false;
    };
    Memory memory() const { return {m_reports, m_isLeftoverResumed}; }
    void remember(const Memory &memory);

Q_SIGNALS:
    void changed(); ///< what addTo() adds
    void statusRequested(const QString &activationToken);

private:
    void report(const WakeReport &report);
    void leftoverResumed();

    Parts m_parts;
    QList<WakeReport> m_reports; ///< oldest first, that nobody has seen
    bool m_isLeftoverResumed = false; ///< likewise
};

} // namespace rensei::app
