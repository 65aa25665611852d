#pragma once

#include "agent/permissions/request.h"
#include "agent/runner/runner_event.h"

#include <QJsonObject>

namespace rensei::runner {

/// One tool call of an agent that speaks ACP, as all messages about it add up to it. A message has any of its members
/// and replaces these.
class AcpToolCall {
public:
    void apply(const QJsonObject &message);

    const QString &title() const { return m_title; }
    bool hasEnded() const { return m_hasEnded; } ///< completed or failed

    /// It is over, whether or not the agent said so: what it did.
    void end() { m_hasEnded = true; }
    Action action(const QString &id) const;
    QList<FileDiff> diffs(const QString &id) const;

    /// What it is about to do, for whoever must allow it.
    permissions::Request request() const;

private:
    void applyContent(const QJsonArray &content);

    QString m_title;
    QString m_kind;
    QJsonObject m_input;
    QString m_output;
    QString m_rawOutput;
    QStringList m_locations;
    QList<FileDiff> m_diffs;
    bool m_hasFailed = false;
    bool m_hasEnded = false;
};

} // namespace rensei::runner
