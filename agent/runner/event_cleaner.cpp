#include "agent/runner/event_cleaner.h"

#include "agent/base/redact.h"
#include "agent/runner/line_buffer.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>
#include <variant>

namespace rensei::runner {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxPlanEntryLength = 500;
// Far more than is kept, because masking may shorten a text; less than what a runner may send, because of the time.
static constexpr qsizetype maxCleanedLength = 4 * EventCleaner::maxTextLength;

// C1 controls, and marks with which a text can show in another order than it is written.
static bool isInvisibleControl(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x80 && unit <= 0x9F) || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069)
        || unit == 0xFEFF || unit >= 0xFFFE || unit == u'\0';
}

/// What a terminal would show of `text`, with its line ends.
static QString printable(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(),
        [](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() >= 0x7F; });
    if (isPlain)
        return text;
    const QByteArray bytes = text.toUtf8(); // a lone surrogate becomes U+FFFD or '?'
    LineBuffer buffer(bytes.size());
    QList<QByteArray> lines = buffer.append(bytes);
    lines += buffer.flush();
    QByteArray shown = lines.join('\n');
    if (bytes.endsWith('\n'))
        shown.append('\n');
    QString kept = QString::fromUtf8(shown);
    kept.removeIf(isInvisibleControl);
    return kept;
}

static QString cut(const QString &text, qsizetype maxLength)
{
    static constexpr auto suffix = " [cut]"_L1;
    if (text.size() <= maxLength)
        return text;
    qsizetype kept = maxLength - suffix.size();
    if (kept > 0 && text.at(kept - 1).isHighSurrogate())
        --kept;
    return text.first(kept) + suffix;
}

QString EventCleaner::cleaned(const QString &text) const
{
    QString shown = printable(text);
    if (shown.size() > maxCleanedLength) {
        const QByteArray bytes = shown.first(maxCleanedLength).toUtf8();
        shown = QString::fromUtf8(bytes.chopped(m_mask.openEnd(bytes)));
    }
    return cut(redacted(m_mask.masked(shown)), maxTextLength);
}

QByteArray EventCleaner::shownPart(const QByteArray &line) const
{
    const QByteArray known = line.chopped(m_mask.openEnd(line));
    const QString text = QString::fromUtf8(known);
    return text.chopped(openCredential(text)).toUtf8();
}

QJsonValue EventCleaner::cleaned(const QJsonValue &value, qsizetype &budget) const
{
    const auto cutToBudget = [&budget](const QString &text) {
        const QString kept = cut(text, std::max<qsizetype>(budget, 16));
        budget -= kept.size();
        return kept;
    };
    if (value.isString())
        return cutToBudget(cleaned(value.toString()));
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray()) {
            if (budget > 0)
                array.append(cleaned(element, budget));
            budget -= 8;
        }
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (budget <= 0)
            break;
        budget -= 8;
        const QString name = cutToBudget(cleaned(it.key()));
        kept.insert(name, cleaned(it.value(), budget));
    }
    return kept;
}

QJsonObject EventCleaner::cleaned(const QJsonObject &object) const
{
    qsizetype budget = maxInputLength;
    return cleaned(redacted(QJsonValue(object)), budget).toObject();
}

RunnerEvent EventCleaner::cleaned(RunnerEvent event) const
{
    const auto clean = [this](QString &text) { text = cleaned(std::as_const(text)); };
    if (auto *started = std::get_if<Started>(&event)) {
        clean(started->providerSessionId);
    } else if (auto *thought = std::get_if<Thought>(&event)) {
        clean(thought->text);
    } else if (auto *action = std::get_if<Action>(&event)) {
        clean(action->tool);
        clean(action->output);
        clean(action->toolUseId);
        action->input = cleaned(std::as_const(action->input));
    } else if (auto *note = std::get_if<Note>(&event)) {
        clean(note->text);
    } else if (auto *found = std::get_if<LinkFound>(&event)) {
        clean(found->link.label);
        clean(found->link.url);
    } else if (auto *taken = std::get_if<PromptTaken>(&event)) {
        clean(taken->id);
    } else if (auto *finished = std::get_if<Finished>(&event)) {
        clean(finished->summary);
        clean(finished->error);
    } else {
        cleanState(event);
    }
    return event;
}

// The events that tell where a session stands.
void EventCleaner::cleanState(RunnerEvent &event) const
{
    const auto clean = [this](QString &text) { text = cleaned(std::as_const(text)); };
    if (auto *resumed = std::get_if<Resumed>(&event)) {
        clean(resumed->providerSessionId);
    } else if (auto *plan = std::get_if<PlanChanged>(&event)) {
        for (PlanEntry &entry : plan->entries)
            entry.text = cut(cleaned(std::as_const(entry.text)), maxPlanEntryLength);
    } else if (auto *diff = std::get_if<FileDiff>(&event)) {
        clean(diff->path);
        if (diff->before)
            clean(*diff->before);
        clean(diff->after);
        clean(diff->toolUseId);
    } else if (auto *waiting = std::get_if<Waiting>(&event)) {
        clean(waiting->detail);
    } else if (auto *requested = std::get_if<PermissionRequested>(&event)) {
        requested->what = cleaned(std::as_const(requested->what));
    }
}

permissions::Request EventCleaner::cleaned(permissions::Request request) const
{
    request.title = cleaned(std::as_const(request.title));
    request.command = cleaned(std::as_const(request.command));
    request.folder = cleaned(std::as_const(request.folder));
    for (QString &path : request.paths)
        path = cleaned(std::as_const(path));
    return request;
}

} // namespace rensei::runner
