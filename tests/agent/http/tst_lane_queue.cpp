#include "agent/http/lane_queue.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using rensei::http::Lane;
using rensei::http::LaneQueue;

class TestLaneQueue : public QObject {
    Q_OBJECT

private:
    struct Row {
        std::shared_ptr<LaneQueue> queue = std::make_shared<LaneQueue>();
        QStringList begun;
        std::map<QString, std::unique_ptr<LaneQueue::Place>> places;

        void enter(Lane lane, const QString &name)
        {
            places[name] = queue->enter(lane, [this, name] { begun.append(name); });
        }
        void enter(Lane lane, const QString &name, int count)
        {
            for (int i = 1; i <= count; ++i)
                enter(lane, name + QString::number(i));
        }
        void leave(const QString &name)
        {
            places.erase(name);
            QCoreApplication::processEvents();
        }
    };

private Q_SLOTS:
    void fault10D13_hostRequestsWaitForNoOtherLane()
    {
        Row row;
        row.enter(Lane::Activity, u"a"_s, 20);
        row.enter(Lane::Session, u"s"_s, 20);
        row.begun.clear();
        row.enter(Lane::Host, u"heartbeat"_s);
        row.enter(Lane::Host, u"poll"_s);
        QCOMPARE(row.begun, (QStringList{u"heartbeat"_s, u"poll"_s}));
    }

    void fault10D13_reportsDoNotWaitForActivities()
    {
        Row row;
        row.enter(Lane::Activity, u"a"_s, 20);
        QCOMPARE(row.begun.size(), 6);
        row.begun.clear();
        row.enter(Lane::Session, u"completed"_s);
        QCOMPARE(row.begun, QStringList{u"completed"_s});
    }

    void theOldestOfALaneBeginsWhenAConnectionIsFree()
    {
        Row row;
        row.enter(Lane::Session, u"s"_s, 6);
        QCOMPARE(row.begun, (QStringList{u"s1"_s, u"s2"_s, u"s3"_s, u"s4"_s}));
        row.leave(u"s2"_s);
        QCOMPARE(row.begun.last(), u"s5"_s);
        row.leave(u"s6"_s); // it gave up waiting
        row.leave(u"s1"_s);
        QCOMPARE(row.begun.size(), 5);
    }

    void aFreeConnectionGoesToTheHostFirst()
    {
        Row row;
        row.enter(Lane::Host, u"h"_s, 6);
        row.enter(Lane::Session, u"s"_s, 1);
        row.enter(Lane::Host, u"late"_s, 1);
        QCOMPARE(row.begun.size(), 6);
        row.leave(u"h1"_s);
        QCOMPARE(row.begun.last(), u"late1"_s);
        row.leave(u"h2"_s);
        QCOMPARE(row.begun.last(), u"s1"_s);
    }

    void nothingBeginsOnceItIsClosed()
    {
        Row row;
        row.enter(Lane::Session, u"s"_s, 5);
        row.queue->close();
        row.leave(u"s1"_s);
        QCOMPARE(row.begun.size(), 4);
    }
};

RENSEI_TEST(TestLaneQueue)
#include "tst_lane_queue.moc"
