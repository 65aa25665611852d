#include "tests/bench/random_rows.h"

#include <QRandomGenerator>
#include <QStringList>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using platform::Health;
using platform::PublicStatus;

static app::SessionRow randomRow(int number, Instant now, QRandomGenerator &random)
{
    static const QStringList teams{u"ENG"_s, u"OPS"_s, u"web"_s, u"DATA"_s};
    static const QStringList workTypes{u"development"_s, u"research"_s, u"review"_s, QString()};
    static const QStringList providers{u"local"_s, u"e2b"_s, u"vercel"_s, QString()};
    const auto oneOf = [&](const QStringList &texts) {
        const QString &one = texts.at(random.bounded(static_cast<int>(texts.size())));
        return QString(one.constData(), one.size());
    };
    platform::PublicSession session;
    session.id = QString::number(number, 16).rightJustified(16, u'0');
    session.identifier = u"%1-%2"_s.arg(oneOf(teams)).arg(random.bounded(1, 9999));
    session.status = random.bounded(50) == 0 ? PublicStatus::Working
                                             : static_cast<PublicStatus>(random.bounded(2, 5)); // has ended
    session.statusText = oneOf({u"completed"_s, u"failed"_s});
    session.workType = oneOf(workTypes);
    session.provider = oneOf(providers);
    session.startedAt = now - std::chrono::seconds(random.bounded(30 * 24 * 3600));
    session.duration = std::chrono::seconds(random.bounded(7200));
    if (random.bounded(10) != 0)
        session.cost = platform::Money{random.bounded(20'000'000)};
    session.health.level = static_cast<Health::Level>(random.bounded(4));
    return {session, now};
}

app::FeedUpdate randomRows(int count, const FakeClock &clock)
{
    QRandomGenerator random(2026);
    app::FeedUpdate update;
    for (int i = 0; i < count; ++i)
        update.changed.append(randomRow(i, clock.utcNow(), random));
    return update;
}

} // namespace rensei::tests
