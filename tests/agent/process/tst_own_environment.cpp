#include "agent/process/own_environment.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using rensei::withoutOwnSettings;

class TestOwnEnvironment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAndTokensAreRemoved()
    {
        const QStringList kept = withoutOwnSettings({u"PATH=/bin"_s, u"RENSEI_API_KEY=k"_s,
            u"rensei_registration_token=t"_s, u"RENSEI_EXAMPLE_SECONDS=1"_s, u"MY_RENSEI_KEY=m"_s});
        QCOMPARE(kept, (QStringList{u"PATH=/bin"_s, u"RENSEI_EXAMPLE_SECONDS=1"_s, u"MY_RENSEI_KEY=m"_s}));
    }
};

RENSEI_TEST(TestOwnEnvironment)
#include "tst_own_environment.moc"
