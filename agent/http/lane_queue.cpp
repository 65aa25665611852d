#include "agent/http/lane_queue.h"

#include <algorithm>
#include <utility>

namespace rensei::http {

static constexpr int maxConnections = 6; // per QNetworkAccessManager and server
static constexpr int maxSessionRequests = 4; // a heartbeat and a poll find the other two

bool LaneQueue::hasRoom(Lane lane) const
{
    const int shared = running(Lane::Host) + running(Lane::Session);
    switch (lane) {
    case Lane::Host:
        return shared < maxConnections;
    case Lane::Session:
        return shared < maxConnections && running(Lane::Session) < maxSessionRequests;
    case Lane::Activity:
        return running(Lane::Activity) < maxConnections; // these have connections of their own
    }
    Q_UNREACHABLE();
}

std::unique_ptr<LaneQueue::Place> LaneQueue::enter(Lane lane, std::function<void()> begin)
{
    const auto entry = m_entries.insert(m_entries.end(), {lane, std::move(begin)});
    auto place = std::make_unique<Place>(shared_from_this(), entry);
    beginWaiting();
    return place;
}

void LaneQueue::leave(std::list<Entry>::iterator entry)
{
    if (!entry->begin)
        --running(entry->lane);
    m_entries.erase(entry);
    // Later: whoever leaves may be part of a deletion that those who wait are about to share.
    QMetaObject::invokeMethod(
        &m_context, [this] { beginWaiting(); }, Qt::QueuedConnection);
}

void LaneQueue::beginWaiting()
{
    for (const Lane lane : {Lane::Host, Lane::Session, Lane::Activity}) {
        while (!m_isClosed && hasRoom(lane)) {
            const auto next = std::find_if(m_entries.begin(), m_entries.end(),
                [lane](const Entry &entry) { return entry.lane == lane && entry.begin; });
            if (next == m_entries.end())
                break;
            ++running(lane);
            std::exchange(next->begin, {})();
        }
    }
}

} // namespace rensei::http
