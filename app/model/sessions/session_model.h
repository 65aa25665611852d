#pragma once

#include "agent/base/clock.h"
#include "app/model/sessions/session_column.h"
#include "app/model/sessions/session_index.h"
#include "app/model/sessions/session_store.h"
#include "app/model/sessions/signal_times.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace rensei::app {

/// The sessions of a list, filtered and sorted. Only clear() resets the model: other changes emit layoutChanged, in
/// which persistent indexes stay with their sessions, and dataChanged for the cells that differ.
class SessionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using enum SessionColumn::Id;

    enum Role {
        SortRole = Qt::UserRole, ///< a number or a text; invalid when not known
        IdRole, ///< the session's id
        HealthRole, ///< HealthMark, in every column; dataChanged covers the Health column only
    };

    /// `clock` and `columns` must outlive the model. Ages and the durations of live sessions follow the clock.
    SessionModel(const Clock &clock, SessionColumns columns);

    /// Applies the result of a refresh. Sessions keep what others than the platform told: live ones their stop, and
    /// those that work their `ghostSince`.
    void apply(const FeedUpdate &update);
    /// Removes all sessions; keeps filter, order and staleness.
    void clear();
    /// Whether the platform cannot be reached, so that no health is known. The order stays.
    void setStale(bool isStale);
    bool isStale() const { return m_isStale; }
    /// Does nothing for a session that is unknown or has ended.
    void setStop(const QString &id, const std::optional<StopProgress> &stop);
    /// Exactly these of the sessions that work have no run; see GhostSession. `since`: by id.
    void setGhosts(const QHash<QString, Instant> &since);
    /// Exactly these of the sessions wait for a person.
    void setWaiting(const QSet<QString> &ids);
    /// Exactly these of the sessions run on this computer. `facts`: by id.
    void setLocal(const QHash<QString, LocalFacts> &facts);

    void setFilter(const SessionFilter &filter);
    /// Sorting by Health or by an invalid column puts sessions that need attention first, in either order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Updates the cells that change with time, in the visible rows from `first` to `last`; to be called regularly.
    void tick(int first, int last);

    /// For another day or time zone: all rows show times.
    void updateTimes();

    /// Both return nullptr when there is none, else a pointer that is valid until the next change.
    const SessionRow *at(int row) const;
    const SessionRow *find(const QString &id) const; ///< shown or not
    int rowOf(const QString &id) const; ///< -1 when it is not shown

    int loaded() const { return m_store.size(); } ///< shown or not, as are those that follow
    int count(platform::PublicStatus status) const { return m_store.count(status); }
    int count(HealthMark mark) const { return m_store.count(mark); } ///< as it was last known
    int waiting() const { return static_cast<int>(m_store.waitingSlots().size()); }
    SessionColumns columns() const { return m_columns; }
    const CostTotals &loadedCosts() const { return m_store.costs(); }
    bool hasLive() const;
    QList<SessionRow> working() const; ///< in no particular order
    QStringList liveOf(const QString &identifier) const; ///< ids of sessions of that issue; case counts
    int countLive(const QString &identifier) const { return static_cast<int>(liveOf(identifier).size()); }
    /// Ids of sessions that need attention, longest running first; none while the list is stale.
    QStringList needingAttention() const;
    /// Sessions that failed after `since`, in no particular order; without those whose end is not known.
    QList<SessionRow> failedSince(Instant since) const;
    const SignalTimes &signalTimes() const { return m_signals; }
    CostTotals shownCosts() const;
    CostTotals costsOf(int first, int last) const; ///< of the shown rows from `first` to `last`

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The loaded or shown sessions or the staleness have changed. Emitted after the model's other signals.
    void totalsChanged();

private:
    struct ChangedCells {
        int slot;
        SessionColumn::Set columns;
    };

    ChangedCells put(const SessionRow &row);
    void replace(const QList<SessionRow> &rows); ///< sessions that are there, with what others than the platform told
    void rearrange();
    /// The new indexes of the sessions that `before` pointed to; `heldSlots` has a slot for each index.
    QModelIndexList moved(const QModelIndexList &before, const std::vector<int> &heldSlots) const;
    void emitDataChanged(const std::vector<ChangedCells> &changed);

    const Clock &m_clock;
    SessionColumns m_columns;
    SessionStore m_store;
    SessionIndex m_index;
    SignalTimes m_signals;
    bool m_isStale = false;
};

} // namespace rensei::app
