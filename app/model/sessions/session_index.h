#pragma once

#include "app/model/sessions/sorted_slots.h"

#include <QSet>

#include <array>

namespace rensei::app {

/// Which sessions of a store are shown, and in what order. It keeps what makes a second look cheap: the head of every
/// identifier in a number, and the order of every column that was sorted by.
class SessionIndex {
public:
    /// `store` outlives this.
    explicit SessionIndex(const SessionStore &store);

    /// Only these; none means all.
    void setStatuses(const QSet<platform::PublicStatus> &statuses);
    /// Only those whose identifier begins so, whatever the case; "" means all.
    void setPrefix(const QString &prefix);
    void setOrder(SortKey key, Qt::SortOrder direction);

    /// To be told of every slot whose session is new, gone or different.
    void touch(int slot);
    void clear();

    /// The slots to show at `now`, in order. Nothing is shown otherwise before show().
    std::vector<int> arranged(Instant now);

    /// Takes what arranged() gave.
    void show(std::vector<int> arranged);
    const std::vector<int> &shown() const { return m_shown; }
    /// -1 when it is not shown.
    int rowOf(int slot) const;

private:
    bool isWanted(int slot) const;
    SortedSlots &sortedSlots();
    void setNow(Instant now);

    /// What filters look at, of one slot.
    struct Sieve {
        quint64 head = 0; ///< see foldedHead()
        quint32 status = 0; ///< one bit
    };

    const SessionStore &m_store;
    SessionOrder m_order;
    std::array<std::array<SortedSlots, 2>, sortKeyCount> m_sorted; ///< by key and direction
    std::vector<Sieve> m_sieves;
    QString m_prefix;
    quint64 m_head = 0; ///< of the prefix
    quint64 m_headMask = 0; ///< the units of a head that the prefix has
    quint32 m_statuses = 0; ///< bits; none means all
    std::vector<int> m_shown;
    std::vector<int> m_rows; ///< by slot
};

} // namespace rensei::app
