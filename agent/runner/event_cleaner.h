#pragma once

#include "agent/base/secret_mask.h"
#include "agent/runner/runner_event.h"

#include <QByteArray>

namespace rensei::runner {

/// Makes what a runner said fit to be kept, shown and sent: in every text of an event, once it is decoded, escape
/// sequences, control characters and marks that reorder text are removed, the session's secrets are masked, what looks
/// like a credential is redacted, and what is then still too long is cut and ends in " [cut]".
class EventCleaner {
public:
    static constexpr qsizetype maxTextLength = 16 * 1024; ///< of one text, in UTF-16 units
    static constexpr qsizetype maxInputLength = 64 * 1024; ///< of all texts in an action's input

    explicit EventCleaner(SecretMask mask = {})
        : m_mask(std::move(mask))
    {
    }

    QString cleaned(const QString &text) const;
    RunnerEvent cleaned(RunnerEvent event) const;
    permissions::Request cleaned(permissions::Request request) const;

    /// Of a line that has no end yet, what may be shown: without the beginning of a secret at its end.
    QByteArray shownPart(const QByteArray &line) const;

private:
    QJsonValue cleaned(const QJsonValue &value, qsizetype &budget) const;
    QJsonObject cleaned(const QJsonObject &object) const;
    void cleanState(RunnerEvent &event) const;

    SecretMask m_mask;
};

} // namespace rensei::runner
