#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "agent/status/evaluate.h"

#include <QObject>

#include <functional>

namespace rensei::status {

/// The user key, or why there is none to use.
struct KeyAnswer {
    SharedSecret key = {}; ///< null when there is none
    QString problem = {}; ///< why a stored one could not be read: a sentence with what to do; else ""
};

/// Looks for the user key. Calls `then` at most once, later, unless `context` is gone by then.
using FindKey = std::function<void(QObject *context, std::function<void(KeyAnswer)> then)>;

/// Gathers the answers that evaluate() judges: the agent is asked while the key is looked for, and the platform's two
/// questions go out together.
class Probe final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        control::ControlClient &agent;
        http::Transport &platform;
        Clock &clock;
        FindKey findKey;
    };

    /// `known` holds what needs no asking: the address, this machine's name, the agent's port and start.
    Probe(Parts parts, Answers known);

    using Then = std::function<void(const Answers &)>;

    /// Asks everything again. Calls `then` once, within `deadline`, unless `context` is gone by then; what has not
    /// answered until then counts as no answer. A call while another is under way ends that one without its call.
    void ask(std::chrono::milliseconds deadline, QObject *context, Then then);

private:
    void askAgent();
    void askStats();
    void askPlatform();
    void keyFound(const KeyAnswer &answer);
    void give(std::optional<Answer<Result<QJsonObject>>> Answers::*place, const Result<http::Response> &reply);
    void answered();
    void giveUp();
    void finish();

    /// `then`, deaf once the round in which it was made is over.
    template <typename F>
    auto inRound(F then)
    {
        return [this, run = m_run, then = std::move(then)](const auto &answer) {
            if (run == m_run)
                then(answer);
        };
    }

    Parts m_parts;
    Answers m_known;
    Answers m_answers;
    Then m_then;
    std::unique_ptr<QObject> m_round; ///< context of what is asked; its end aborts the requests
    int m_run = 0;
    OneShotTimer m_deadline;
    std::chrono::milliseconds m_until{0};
    SharedSecret m_key;
    int m_waiting = 0;
    bool m_isKeyKnown = false;
};

} // namespace rensei::status
