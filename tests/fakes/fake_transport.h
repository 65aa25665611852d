#pragma once

#include "agent/http/transport.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>
#include <deque>

namespace rensei::tests {

/// Keeps what was sent; the test gives the answers, oldest request first.
class FakeTransport final : public http::Transport {
public:
    QList<http::Request> sent;

    /// When set, each read of a session's state finds this at once and is not kept in `sent`.
    std::optional<QJsonObject> readState;

    void send(const http::Request &request, QObject *context, Then then) override
    {
        if (readState && request.method == "GET" && request.path.endsWith(QLatin1StringView("/status")))
            return then(http::Response{.status = 200, .body = *readState, .root = *readState, .date = {}});
        sent.append(request);
        m_waiting.push_back({request, context, std::move(then)});
    }

    /// Pending requests whose context still exists.
    int waiting() const
    {
        return static_cast<int>(
            std::count_if(m_waiting.begin(), m_waiting.end(), [](const Waiting &w) { return !w.context.isNull(); }));
    }

    void answer(int status, const QJsonObject &body = {})
    {
        answer(Result<http::Response>(http::Response{.status = status, .body = body, .root = body, .date = {}}));
    }

    void answer(Error error) { answer(Result<http::Response>(fail(std::move(error)))); }

    void answer(const Result<http::Response> &result)
    {
        while (!m_waiting.empty()) {
            const Waiting next = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (!next.context)
                continue;
            next.then(result);
            return;
        }
        qFatal("a test answered a request that nobody had sent");
    }

    /// Takes the oldest request that waits; what it returns answers it, at any time.
    Then takeOldest()
    {
        const Then then = std::move(m_waiting.front().then);
        m_waiting.pop_front();
        return then;
    }

    /// The oldest request without an answer.
    const http::Request &oldest() const { return m_waiting.front().request; }

    /// The one that answer() will answer; there must be one.
    const http::Request &oldestWaiting()
    {
        while (m_waiting.front().context.isNull())
            m_waiting.pop_front();
        return m_waiting.front().request;
    }

private:
    struct Waiting {
        http::Request request;
        QPointer<QObject> context;
        Then then;
    };
    std::deque<Waiting> m_waiting;
};

} // namespace rensei::tests
