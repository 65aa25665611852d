#include "app/model/sessions/session_store.h"

namespace rensei::app {

int SessionStore::newSlot()
{
    if (m_free.empty()) {
        m_rows.emplace_back();
        m_isOccupied.push_back(false);
        return slotCount() - 1;
    }
    const int slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void SessionStore::addToTotals(int slot)
{
    const platform::PublicSession &session = at(slot).session;
    ++m_counts[static_cast<std::size_t>(session.status)];
    m_costs.add(session.cost);
    if (isLive(session.status))
        m_live.insert(slot);
    if (session.status == platform::PublicStatus::Failed)
        m_failed.insert(slot);
}

void SessionStore::removeFromTotals(int slot)
{
    const platform::PublicSession &session = at(slot).session;
    --m_counts[static_cast<std::size_t>(session.status)];
    m_costs.remove(session.cost);
    m_live.remove(slot);
    m_failed.remove(slot);
}

int SessionStore::put(SessionRow row)
{
    int slot = slotOf(row.session.id);
    if (slot < 0) {
        slot = newSlot();
        m_slotOf.insert(row.session.id, slot);
        m_isOccupied[static_cast<std::size_t>(slot)] = true;
    } else {
        removeFromTotals(slot);
    }
    m_rows[static_cast<std::size_t>(slot)] = std::move(row);
    addToTotals(slot);
    return slot;
}

void SessionStore::setStop(int slot, const std::optional<StopProgress> &stop)
{
    m_rows[static_cast<std::size_t>(slot)].stop = stop;
}

void SessionStore::setGhostSince(int slot, const std::optional<Instant> &since)
{
    m_rows[static_cast<std::size_t>(slot)].ghostSince = since;
}

void SessionStore::remove(int slot)
{
    removeFromTotals(slot);
    m_slotOf.remove(at(slot).session.id);
    m_isOccupied[static_cast<std::size_t>(slot)] = false;
    m_free.push_back(slot);
}

void SessionStore::clear()
{
    *this = {};
}

} // namespace rensei::app
