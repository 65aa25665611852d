#pragma once

#include "agent/http/transport.h"

#include <array>
#include <functional>
#include <list>
#include <memory>

namespace rensei::http {

/// Lets requests begin only while a connection is free for them. QNetworkAccessManager opens six connections to a
/// server and queues the rest itself, in one row, while their deadlines run.
class LaneQueue : public std::enable_shared_from_this<LaneQueue> {
public:
    /// Occupies a connection, or a place in the row, as long as it exists.
    class Place;

    /// Calls `begin` once: at once, or later when its turn comes, unless the Place is gone by then. The deadlines of
    /// the requests ahead bound the wait.
    [[nodiscard]] std::unique_ptr<Place> enter(Lane lane, std::function<void()> begin);

    /// Nothing begins any more.
    void close() { m_isClosed = true; }

private:
    struct Entry {
        Lane lane;
        std::function<void()> begin; ///< empty once it has begun
    };

    bool hasRoom(Lane lane) const;
    void leave(std::list<Entry>::iterator entry);
    void beginWaiting();

    int &running(Lane lane) { return m_running.at(static_cast<std::size_t>(lane)); }
    int running(Lane lane) const { return m_running.at(static_cast<std::size_t>(lane)); }

    std::list<Entry> m_entries; ///< oldest first
    std::array<int, 3> m_running{};
    bool m_isClosed = false;
    QObject m_context;
};

class LaneQueue::Place {
public:
    Place(std::shared_ptr<LaneQueue> queue, std::list<Entry>::iterator entry)
        : m_queue(std::move(queue))
        , m_entry(entry)
    {
    }
    ~Place() { m_queue->leave(m_entry); }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

private:
    std::shared_ptr<LaneQueue> m_queue; ///< a call may outlive its transport
    std::list<Entry>::iterator m_entry;
};

} // namespace rensei::http
