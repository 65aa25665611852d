#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/result.h"
#include "agent/base/secret.h"
#include "agent/example_runner/standard_input.h"

#include <QObject>

#include <functional>

namespace rensei::cli {

/// The token in what was given. Fails, with a sentence, when it is empty, more than one line, or has characters in it
/// that no token has.
[[nodiscard]] Result<Secret> tokenIn(QByteArray &&given);

/// Reads a token from standard input: its first line, and what came with it only to see that there is no more. Nothing
/// is asked or echoed.
class TokenInput final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes patience{5}; ///< with a person who types

    explicit TokenInput(Clock &clock);

    /// Calls `then` once, later, unless `context` is gone by then. Only once in a process.
    void read(QObject *context, std::function<void(Result<Secret>)> then);

private:
    void append(const QByteArray &bytes);
    void finish();

    std::unique_ptr<example_runner::StandardInput> m_input;
    OneShotTimer m_patience;
    QByteArray m_bytes;
    std::function<void(Result<Secret>)> m_then;
};

} // namespace rensei::cli
