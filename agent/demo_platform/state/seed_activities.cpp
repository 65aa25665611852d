#include "agent/demo_platform/state/seed_activities.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static void add(Session &session, const QString &type, const QString &content, const QString &tool, Instant at)
{
    QJsonObject body{{u"type"_s, type}, {u"content"_s, content}};
    if (!tool.isEmpty())
        body.insert(u"toolName"_s, tool);
    session.activities.append({type, content, at, SessionStatus::Running, body});
}

void addOrdinaryWork(Session &session, Instant until)
{
    struct Step {
        const char16_t *type;
        const char16_t *content;
        const char16_t *tool;
    };
    static constexpr Step steps[] = {
        {u"thought", u"Looking for the places that this touches.", u""},
        {u"action", u"session", u"Grep"},
        {u"action", u"src/session/store.ts", u"Read"},
        {u"thought", u"A test first, one that fails as things are.", u""},
        {u"action", u"src/session/store.test.ts", u"Edit"},
        {u"action", u"npm test", u"Bash"},
        {u"thought", u"It fails for the reason I thought of.", u""},
        {u"action", u"src/session/store.ts", u"Edit"},
    };
    const auto count = static_cast<int>(std::size(steps));
    const auto pause = std::max<std::chrono::milliseconds>(until - session.startedAt, 0ms) / (count + 1);
    for (int i = 0; i < count; ++i)
        add(session, QString::fromUtf16(steps[i].type), QString::fromUtf16(steps[i].content),
            QString::fromUtf16(steps[i].tool), session.startedAt + pause * (i + 1));
}

void addLoop(Session &session)
{
    addOrdinaryWork(session, session.sameToolSince);
    const auto pause = (session.lastToolAt - session.sameToolSince) / std::max(1, session.toolCalls - 1);
    for (int i = 0; i < session.toolCalls; ++i)
        add(session, u"action"_s, u"npm test"_s, session.lastToolName, session.sameToolSince + pause * i);
}

} // namespace rensei::demo
