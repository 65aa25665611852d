#pragma once

#include "agent/base/instant.h"
#include "agent/platform/fleet.h"
#include "app/backend/accounts.h"
#include "app/model/status/fix_tracker.h"
#include "app/model/updates/release.h"

#include <QCoreApplication>
#include <QStringList>

namespace rensei::app {

/// What the texts of a status summary need besides the summary.
struct StatusNotices {
    std::optional<secrets::StoreProblem> keyProblem = {}; ///< why the key cannot be read
    QString portOwner = {}; ///< who has the agent's usual port, when a stranger does; "" else
    std::optional<Instant> agentEndedAt = {}; ///< when the agent last ended unexpectedly
    QList<FixProof> proofs = {}; ///< what a fix was seen to have mended
    std::optional<Instant> problemSince = {}; ///< when what the headline tells was first seen
    std::optional<platform::Fleet> fleet = {}; ///< what runs on all hosts, while that is known
    std::optional<Release> release = {}; ///< that is newer than this program
    QString platform = {}; ///< the host of its address, as people call it
    QString keepsAwake = {}; ///< see LifeText; "" for nothing
    QString finishing = {}; ///< what a quit waits for; "" while none does
    QString wakeReports = {}; ///< that nobody has seen yet
    bool hasNoNetwork = false; ///< says the system
    Instant now{};

    bool operator==(const StatusNotices &) const = default;
};

/// The texts of a status summary. The tray, the status window and the notices all use these.
class StatusText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::StatusText)

public:
    StatusText(const StatusSummary &summary, const StatusNotices &notices);

    /// One sentence, without a full stop: that all is well, or what is not. The heading of the status window.
    QString headline() const;

    /// How many questions of agents wait for somebody.
    static QString approvalsWait(int count);

    /// How many things of every kind wait for somebody; "" when none does.
    QString waiting() const;

    /// The headline with how many sessions run, for the tray.
    QString summaryLine() const;

    /// Up to four lines: the summary line, what to do about it, what waits, sessions, the fleet, and as of when.
    QString toolTip() const;

    /// `2 working · 3 queued · 28 done · $25.15 today`; "" while it is not known.
    QString fleet() const;

    /// Both programs, with how long the agent has been running.
    QString versions(const QString &desktopVersion) const;

    /// The oldest of the answers that are good now; nullopt when none is.
    std::optional<Instant> asOf() const;

    /// A check: its name, what is known of it in a short text, and what to do, "" when there is nothing to.
    static QString name(StatusSummary::Subject subject);
    QString text(StatusSummary::Subject subject) const;
    QString advice(StatusSummary::Subject subject) const;

    /// A button or a menu's entry that does it; "" for Fix::None.
    static QString label(Fix fix);

    /// The name of a level or state, for who cannot see its picture.
    static QString levelText(const CheckRow &row);
    static QString levelText(TrayState state);

private:
    QString problem(StatusSummary::Subject subject) const;
    QString agentProblem() const;
    QString supervisionText() const;
    QString of(status::Reason reason) const;
    static QString skipped(StatusSummary::Subject cause);
    QString proofOf(StatusSummary::Subject subject) const;
    QString unheardText() const;
    QString ghostText() const;
    QString outageText() const;
    QString outageAdvice() const;
    QString conditionText() const;
    QString conditionAdvice() const;
    QString accountText() const;
    QString agentText() const;
    QString watchedText() const;
    QString watchedProblem() const;
    QString watchedAdvice() const;
    QString platformText() const;
    QString capacityText() const;
    QString agentAdvice() const;
    QString running() const;

    const StatusSummary &m_summary;
    const StatusNotices &m_notices;
};

} // namespace rensei::app
