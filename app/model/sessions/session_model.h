#pragma once

#include "agent/base/clock.h"
#include "app/model/sessions/session_column.h"
#include "app/model/sessions/session_index.h"
#include "app/model/sessions/session_store.h"

#include <QAbstractTableModel>

namespace rensei::app {

/// The sessions of a list, filtered and sorted. Nothing but clear() resets it: whatever else comes and goes is told by
/// layoutChanged, in which persistent indexes stay with their sessions, and dataChanged for the cells that differ.
class SessionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using enum SessionColumn::Id;

    enum Role {
        SortRole = Qt::UserRole, ///< a number or a text; invalid when not known
        IdRole, ///< the session's id
        HealthRole, ///< HealthMark; in every column, but only a change of Health's cell is told
    };

    /// `clock` and `columns` outlive this; ages and the durations of running sessions are counted by its civil time.
    SessionModel(const Clock &clock, SessionColumns columns);

    /// What a refresh brought. The stop of a session that goes on is kept.
    void apply(const FeedUpdate &update);
    /// Forgets all sessions; filter and order stay, and so does being stale.
    void clear();
    /// The platform is out of reach: no health is known. The order stays.
    void setStale(bool isStale);
    /// Nothing happens for a session that is not there or has ended.
    void setStop(const QString &id, const std::optional<StopProgress> &stop);

    /// Shows only sessions of these statuses; none means all.
    void setStatuses(const QSet<platform::PublicStatus> &statuses);
    /// Shows only sessions whose identifier begins so, whatever the case.
    void setPrefix(const QString &prefix);
    /// By Health, or any number that is no column: those first that need attention, whichever order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// What time alone has changed in the rows from `first` to `last`: to be called now and then for those in sight.
    void tick(int first, int last);

    /// Both give nullptr when there is none, else what holds until the model changes next.
    const SessionRow *at(int row) const;
    const SessionRow *find(const QString &id) const; ///< shown or not
    int rowOf(const QString &id) const; ///< -1 when it is not shown

    int loaded() const { return m_store.size(); } ///< shown or not; so for the next five
    int count(platform::PublicStatus status) const { return m_store.count(status); }
    SessionColumns columns() const { return m_columns; }
    const CostTotals &loadedCosts() const { return m_store.costs(); }
    bool hasLive() const;
    int countLive(const QString &identifier) const; ///< sessions of that issue; case counts
    /// Ids of those that somebody should look at, the longest running first; none while the list is stale.
    QStringList needingSomeone() const;
    CostTotals shownCosts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What is loaded or shown has changed, or whether it is stale, and with it counts and totals. Comes last.
    void totalsChanged();

private:
    struct ChangedCells {
        int slot;
        SessionColumn::Set columns;
    };

    ChangedCells put(SessionRow row);
    void rearrange();
    /// Of the rows that indexes are held of: `held` has their slots, more than once where there are several.
    QModelIndexList moved(const QModelIndexList &before, const std::vector<int> &held) const;
    void announce(const std::vector<ChangedCells> &changed);

    const Clock &m_clock;
    SessionColumns m_columns;
    SessionStore m_store;
    SessionIndex m_index;
    bool m_isStale = false;
};

} // namespace rensei::app
