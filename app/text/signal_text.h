#pragma once

#include "app/model/sessions/session_row.h"
#include "app/model/timeline/repeated_call.h"

#include <QCoreApplication>

namespace rensei::app {

/// What is wrong with a session, each signal of its health explained: what it means, since when it was noticed, by what
/// it can be seen, and what to do.
class SignalText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::SignalText)

public:
    /// What the signals are seen by, as far as it is known.
    struct Evidence {
        std::optional<Instant> startedAt = {};
        std::optional<Instant> heardAt = {}; ///< when the session last did something
        std::optional<RepeatedCall> repeated = {};
    };

    /// `tool loop stuck · noticed 9 min ago`.
    static QString title(platform::StuckSignal signal, std::optional<Instant> noticedAt, Instant now);
    /// The rest, in sentences.
    static QString explanation(platform::StuckSignal signal, const Evidence &evidence, Instant now);
    /// Of a signal that is not documented, or of a bad health without one.
    static QString unexplained(const QString &other);

private:
    static QString seenBy(platform::StuckSignal signal, const Evidence &evidence, Instant now);
    static QString advice(platform::StuckSignal signal);
};

} // namespace rensei::app
