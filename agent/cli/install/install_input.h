#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/result.h"
#include "agent/base/secret.h"
#include "agent/example_runner/standard_input.h"

#include <QObject>

#include <functional>

namespace rensei::cli {

/// Whether a person can be asked: standard input and output are a terminal. One implementation per system.
bool isPersonThere();

/// Standard input, line by line: keys, the answers of a person, and its end. Only one in a process.
class InstallInput final : public QObject {
    Q_OBJECT

public:
    explicit InstallInput(Clock &clock);
    ~InstallInput() override;

    /// Gives the next line without its end, once; "" when the input has ended. `then` is called later.
    void nextLine(std::function<void(QByteArray)> then);

    /// The next line as a token; fails with a sentence.
    void nextToken(std::function<void(Result<Secret>)> then);

    void watch(); ///< begins to read, so that an end is noticed while nobody waits for a line

Q_SIGNALS:
    void ended(); ///< once, after the last line was given

private:
    void received(const QByteArray &bytes);
    void deliver();

    Clock &m_clock;
    std::unique_ptr<example_runner::StandardInput> m_input;
    OneShotTimer m_timer;
    QByteArray m_bytes;
    std::function<void(QByteArray)> m_then;
    bool m_hasEnded = false;
};

} // namespace rensei::cli
