#include "app/model/notices/notice_choices.h"

#include <QDateTime>
#include <QStringList>

namespace rensei::app {

using namespace Qt::StringLiterals;

bool NoticeChoices::isOn(NoticeGroup group) const
{
    switch (group) {
    case NoticeGroup::Questions:
        return questions;
    case NoticeGroup::Sessions:
        return sessions;
    case NoticeGroup::Computer:
        return computer;
    }
    Q_UNREACHABLE();
}

void NoticeChoices::setOn(NoticeGroup group, bool isOn)
{
    switch (group) {
    case NoticeGroup::Questions:
        questions = isOn;
        return;
    case NoticeGroup::Sessions:
        sessions = isOn;
        return;
    case NoticeGroup::Computer:
        computer = isOn;
        return;
    }
}

std::optional<Instant> quietUntil(const NoticeChoices &choices, Instant now)
{
    const auto &[from, to] = choices.quietHours;
    if (!choices.isQuietAtNight || from == to)
        return std::nullopt;
    const QDateTime local = toDateTime(now).toLocalTime();
    const QTime time = local.time();
    const bool isOverMidnight = to < from;
    const bool isQuiet = isOverMidnight ? time >= from || time < to : time >= from && time < to;
    if (!isQuiet)
        return std::nullopt;
    const bool endsTomorrow = isOverMidnight && time >= from;
    return toInstant(QDateTime(local.date().addDays(endsTomorrow ? 1 : 0), to));
}

static const QString timeForm = u"HH:mm"_s;

QString toText(const NoticeChoices &choices)
{
    QStringList words;
    const auto add = [&words](bool is, const QString &word) {
        if (is)
            words.append(word);
    };
    add(!choices.questions, u"no-questions"_s);
    add(!choices.sessions, u"no-sessions"_s);
    add(!choices.computer, u"no-computer"_s);
    add(choices.isQuietAtNight, u"quiet"_s);
    words.append(u"from="_s + choices.quietHours.from.toString(timeForm));
    words.append(u"to="_s + choices.quietHours.to.toString(timeForm));
    return words.join(u' ');
}

NoticeChoices parseNoticeChoices(const QString &text)
{
    const QStringList words = text.split(u' ');
    NoticeChoices choices;
    choices.questions = !words.contains("no-questions"_L1);
    choices.sessions = !words.contains("no-sessions"_L1);
    choices.computer = !words.contains("no-computer"_L1);
    choices.isQuietAtNight = words.contains("quiet"_L1);
    for (const QString &word : words) {
        const QTime time = QTime::fromString(word.section(u'=', 1), timeForm);
        if (time.isValid() && word.startsWith("from="_L1))
            choices.quietHours.from = time;
        else if (time.isValid() && word.startsWith("to="_L1))
            choices.quietHours.to = time;
    }
    return choices;
}

} // namespace rensei::app
