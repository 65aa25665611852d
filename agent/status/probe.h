#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "agent/status/evaluate.h"

#include <QObject>

#include <functional>

namespace rensei::status {

struct KeyAnswer {
    SharedSecret key = {}; ///< null when there is none
    QString problem = {}; ///< why a stored one could not be read: a sentence with what to do; else ""
};

/// Reads the user key. Calls `then` at most once, later, unless `context` is gone by then.
using FindKey = std::function<void(QObject *context, std::function<void(KeyAnswer)> then)>;

/// Gathers the answers for evaluate(): asks the agent while the key is being read, then sends both requests to the
/// platform at once.
class Probe final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        control::ControlClient &agent;
        http::Transport &platform;
        Clock &clock;
        FindKey findKey;
    };

    /// `known`: what needs no request, such as the server URL, this machine's name, the agent's port and start.
    Probe(Parts parts, Answers known);

    using Callback = std::function<void(const Answers &)>;

    /// Calls `callback` once, within `timeout`, unless `context` is gone by then; a reply that has not come by then
    /// counts as no answer. Starting again drops the run before, whose callback is not called.
    void start(std::chrono::milliseconds timeout, QObject *context, Callback callback);

private:
    void requestStatus();
    void requestStats();
    void requestPlatform();
    void handleKey(const KeyAnswer &answer);
    void storeReply(std::optional<Answer<Result<QJsonObject>>> Answers::*field, const Result<http::Response> &reply);
    void countReply();
    void onTimeout();
    void finish();

    /// `then` as a callback that does nothing once the run in which it was made is over.
    template <typename F>
    auto ifCurrent(F then)
    {
        return [this, run = m_run, then = std::move(then)](const auto &answer) {
            if (run == m_run)
                then(answer);
        };
    }

    Parts m_parts;
    Answers m_known;
    Answers m_answers;
    Callback m_callback;
    std::unique_ptr<QObject> m_requestScope; ///< context of the requests; deleting it aborts them
    int m_run = 0;
    OneShotTimer m_timeout;
    std::chrono::milliseconds m_deadline{0};
    SharedSecret m_key;
    int m_pendingReplies = 0;
    bool m_isKeyKnown = false;
};

} // namespace rensei::status
