#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/result.h"
#include "agent/base/secret.h"
#include "agent/example_runner/standard_input.h"

#include <QObject>

#include <functional>

namespace rensei::cli {

/// Fails, with a sentence, when `input` is empty, more than one line, or has characters in it that no token has. Erases
/// `input`.
[[nodiscard]] Result<Secret> parseToken(QByteArray &&input);

/// The same for a password, which may have spaces and letters of any language in it.
[[nodiscard]] Result<Secret> parsePassword(QByteArray &&input);

/// Reads a token, which must be the only line of standard input, without a prompt or echo.
class TokenInput final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes inputTimeout{5}; ///< long enough for a person who types

    using Parser = Result<Secret> (*)(QByteArray &&);
    explicit TokenInput(Clock &clock, Parser parse = parseToken);

    /// Calls `then` once, asynchronously, unless `context` is gone by then. Only once in a process.
    void read(QObject *context, std::function<void(Result<Secret>)> then);

private:
    void append(const QByteArray &bytes);
    void finish();

    std::unique_ptr<example_runner::StandardInput> m_input;
    OneShotTimer m_timeout;
    Parser m_parse;
    QByteArray m_bytes;
    std::function<void(Result<Secret>)> m_then;
};

} // namespace rensei::cli
