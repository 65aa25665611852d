#pragma once

#include "agent/base/paths.h"
#include "agent/diagnostics/bundle_file.h"
#include "app/backend/doctor_run.h"
#include "app/backend/status_aggregator.h"
#include "app/model/history/state_history.h"

#include <QObject>

#include <functional>

namespace rensei::app {

/// What a bundle of this computer would hold now: what the agent's program collects, too, and besides it what only the
/// desktop knows. It watches the status all the time, and reads the rest when it is asked to.
class Diagnostics final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const StatusAggregator &aggregator;
        const Supervisor &supervisor;
        DoctorRun &doctor;
        Clock &clock;
        StatePaths paths; ///< of the agent and the desktop
        std::function<QString()> configFile; ///< of the agent
        std::function<QStringList()> facts = {}; ///< more lines of `about.txt`
    };
    explicit Diagnostics(Parts parts);

    /// Reads everything again, and has this computer checked. The doctor's report comes later, with changed().
    void collect();
    bool isChecking() const { return m_isChecking; } ///< the report is still to come

    const QList<diagnostics::BundleFile> &files() const { return m_files; } ///< scrubbed; empty before collect()

    const StateHistory &history() const { return m_history; }

Q_SIGNALS:
    void changed(); ///< files() or isChecking()

private:
    void doctorChanged();
    void addReport();
    QStringList facts() const;

    Parts m_parts;
    StateHistory m_history;
    QList<diagnostics::BundleFile> m_files;
    bool m_isChecking = false;
    bool m_isAsked = false; ///< the doctor, for these files
};

} // namespace rensei::app
