#pragma once

#include "app/backend/computer/agent_answer.h"
#include "app/model/setup/disk_report.h"

#include <functional>
#include <optional>

namespace rensei::app {

/// Has the bundled agent's program tell what the working copies of sessions take on the disk, find out what of it is
/// safe to remove, and remove it. It works with the agent down.
class DiskRun final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ProcessFactory makeProcess;
        Clock &clock;
        /// The agent's program, with the option for the state folder as its arguments.
        std::function<ProcessStart()> command;
    };
    explicit DiskRun(Parts parts);

    enum class Activity {
        None,
        Reading, ///< what there is
        Examining, ///< what of it is safe to remove
        Freeing,
        Discarding,
    };
    using Trouble = AgentAnswer::Trouble;

    // Each does nothing while something is being done; what is removed is followed by a new look.
    void look(); ///< reads and examines
    void cancel(); ///< the look that is under way, which removes nothing; what it has found so far stays
    bool canCancel() const { return m_activity == Activity::Reading || m_activity == Activity::Examining; }
    void free(); ///< removes what is safe; it is proved anew, folder by folder
    void discard(const QString &sessionId); ///< removes that working copy, whatever is in it

    Activity activity() const { return m_activity; }
    bool isExamined() const { return m_isExamined; } ///< the report says what is safe

    /// The newest; nullopt before the first. One that a failure follows stays.
    const std::optional<DiskReport> &report() const { return m_report; }

    /// What the last removal gave back; nullopt when none was since the window opened, see forget().
    std::optional<qint64> freedBytes() const { return m_freedBytes; }

    Activity failed() const { return m_failed; } ///< what went wrong last; None while nothing did
    Trouble trouble() const { return m_trouble; } ///< of failed()
    const QString &errors() const { return m_errors; }

    void forget(); ///< what the last removal gave back, and what went wrong

Q_SIGNALS:
    void changed();

private:
    bool begin(Activity activity);
    void ask(QStringList arguments, std::function<bool(const QByteArray &output)> read, std::function<void()> then);
    void readReport();
    void examine();
    void finish();

    Parts m_parts;
    AgentAnswer m_answer;
    Activity m_activity = Activity::None;
    std::optional<DiskReport> m_report;
    bool m_isExamined = false;
    std::optional<qint64> m_freedBytes;
    Activity m_failed = Activity::None;
    Trouble m_trouble = Trouble::None;
    QString m_errors;
};

} // namespace rensei::app
