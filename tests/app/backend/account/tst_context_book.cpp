#include "tests/app/backend/account/account_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class ContextBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeKeepsWhatAnotherProgramWroteMeanwhile()
    {
        AccountFixture s;
        s.write(config::withRenamed(AccountFixture::contexts(), u"home"_s, u"private"_s).value());
        const auto done
            = s.book.change([](config::Contexts all) { return config::withActive(std::move(all), u"second"_s); });
        QVERIFY(done);
        QCOMPARE(s.onDisk().active, u"second"_s);
        QVERIFY(s.onDisk().find(u"private"_s));
        QCOMPARE(s.book.contexts(), s.onDisk());
    }

    void aFileThatCannotBeReadIsToldAndNotOverwritten()
    {
        AccountFixture s;
        QFile file(s.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"contexts\":[{}]}");
        file.close();
        s.noticeFile();
        QVERIFY(s.book.problem());
        QCOMPARE(s.book.contexts(), AccountFixture::contexts()); // as it was known
        QVERIFY(!s.book.change([](config::Contexts all) { return config::withActive(std::move(all), u"second"_s); }));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{\"contexts\":[{}]}"_ba);
    }

    void anEditThatChangesNothingWritesNothing()
    {
        AccountFixture s;
        const auto before = QFileInfo(s.file()).lastModified();
        QSignalSpy changed(&s.book, &ContextBook::changed);
        QVERIFY(s.book.change([](const config::Contexts &all) { return Result<config::Contexts>(all); }));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(QFileInfo(s.file()).lastModified(), before);
    }
};

RENSEI_TEST(ContextBookTest)

} // namespace rensei::tests

#include "tst_context_book.moc"
