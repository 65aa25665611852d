#include "tests/app/backend/account/account_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

struct BookCase : AccountFixture {
    /// What became of it; nullopt while it waits.
    std::optional<Result<void>> change(const ContextBook::Edit &edit)
    {
        const auto outcome = std::make_shared<std::optional<Result<void>>>();
        book.change(edit, [outcome](const Result<void> &result) { *outcome = result; });
        return *outcome;
    }
    QStringList written; ///< names of what was made active, in this order; with ! where that failed
    void activate(const QString &name)
    {
        book.change([name](config::Contexts all) { return config::withActive(std::move(all), name); },
            [this, name](const Result<void> &result) { written.append(result ? name : u'!' + name); });
    }
};

static ContextBook::Edit activated(const QString &name)
{
    return [name](config::Contexts all) { return config::withActive(std::move(all), name); };
}

class ContextBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeKeepsWhatAnotherProgramWroteMeanwhile()
    {
        BookCase s;
        s.write(config::withRenamed(AccountFixture::contexts(), u"home"_s, u"private"_s).value());
        QVERIFY(s.change(activated(u"second"_s)).value());
        QCOMPARE(s.onDisk().active, u"second"_s);
        QVERIFY(s.onDisk().find(u"private"_s));
        QCOMPARE(s.book.contexts(), s.onDisk());
    }

    void aFileThatCannotBeReadIsToldAndNotOverwritten()
    {
        BookCase s;
        QFile file(s.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"contexts\":[{}]}");
        file.close();
        s.noticeFile();
        QVERIFY(s.book.problem());
        QCOMPARE(s.book.contexts(), AccountFixture::contexts()); // as it was known
        QVERIFY(!s.change(activated(u"second"_s)).value());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{\"contexts\":[{}]}"_ba);
    }

    void anEditThatChangesNothingWritesNothing()
    {
        BookCase s;
        const auto before = QFileInfo(s.file()).lastModified();
        QSignalSpy changed(&s.book, &ContextBook::changed);
        QVERIFY(s.change([](const config::Contexts &all) { return Result<config::Contexts>(all); }).value());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(QFileInfo(s.file()).lastModified(), before);
    }

    void aWriterIsWaitedForWithoutBlocking()
    {
        BookCase s;
        auto other = std::make_optional<WriteLock>(s.file());
        QVERIFY(other->acquire(0ms));
        s.activate(u"second"_s);
        s.activate(u"home"_s);
        s.clock.advance(1s);
        QCOMPARE(s.written, QStringList());
        QCOMPARE(s.onDisk().active, u"work"_s);
        other.reset();
        s.clock.advance(50ms);
        QCOMPARE(s.written, (QStringList{u"second"_s, u"home"_s}));
        QCOMPARE(s.onDisk().active, u"home"_s);
        QCOMPARE(s.book.contexts(), s.onDisk());
    }

    void aWriterThatDoesNotEndIsWaitedForTwoSeconds()
    {
        BookCase s;
        WriteLock other(s.file());
        QVERIFY(other.acquire(0ms));
        s.activate(u"second"_s);
        s.clock.advance(1'900ms);
        QCOMPARE(s.written, QStringList());
        s.clock.advance(150ms);
        QCOMPARE(s.written, QStringList{u"!second"_s});
        QCOMPARE(s.clock.waiting(), 0);
    }

    void whatIsToBeWrittenNextMayBeSaidByWhatWasWritten()
    {
        BookCase s;
        s.book.change(activated(u"second"_s), [&s](const Result<void> &) { s.activate(u"home"_s); });
        QCOMPARE(s.written, QStringList{u"home"_s});
        QCOMPARE(s.onDisk().active, u"home"_s);
    }
};

RENSEI_TEST(ContextBookTest)

} // namespace rensei::tests

#include "tst_context_book.moc"
