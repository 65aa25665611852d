#include "app/model/sessions/folded_texts.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class FoldedTextsTest : public QObject {
    Q_OBJECT

private:
    static QList<int> slotsWith(const FoldedTexts &texts, const QString &part, int count = 8)
    {
        const std::vector<char> contains = texts.containing(part, count);
        QList<int> found;
        for (int slot = 0; slot < count; ++slot) {
            if (contains[static_cast<std::size_t>(slot)] != 0)
                found.append(slot);
        }
        return found;
    }

private Q_SLOTS:
    void aPartIsFoundWhateverItsCaseAndPlace()
    {
        FoldedTexts texts;
        texts.set(0, u"ENG-12"_s);
        texts.set(1, u"eng-21\nStraße über alles"_s);
        texts.set(4, {});
        QCOMPARE(slotsWith(texts, u"Eng-"_s), (QList{0, 1}));
        QCOMPARE(slotsWith(texts, u"12"_s), QList{0});
        QCOMPARE(slotsWith(texts, u"STRAßE Ü"_s), QList{1});
        QCOMPARE(slotsWith(texts, u"122"_s), QList<int>());
        QCOMPARE(slotsWith(texts, u"12eng"_s), QList<int>()); // of two texts
    }

    void aChangedTextIsFoundByItsNewWordsOnly()
    {
        FoldedTexts texts;
        for (int slot = 0; slot < 8; ++slot)
            texts.set(slot, u"ENG-%1"_s.arg(slot));
        texts.set(3, u"OPS-3"_s); // as long
        texts.set(5, u"OPS-500"_s);
        QCOMPARE(slotsWith(texts, u"eng"_s), (QList{0, 1, 2, 4, 6, 7}));
        QCOMPARE(slotsWith(texts, u"ops"_s), (QList{3, 5}));
        for (int round = 0; round < 3000; ++round) // what is not used any more is dropped on the way
            texts.set(round % 8, u"%1-%2"_s.arg(round).arg(u"x"_s.repeated(round % 13)));
        QCOMPARE(slotsWith(texts, u"-xxx"_s), (QList{1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(slotsWith(texts, u"2997-"_s), QList{2997 % 8});
        QCOMPARE(slotsWith(texts, u"ops"_s), QList<int>());
        texts.clear();
        QCOMPARE(slotsWith(texts, u"x"_s), QList<int>());
    }
};

RENSEI_TEST(FoldedTextsTest)

} // namespace rensei::tests

#include "tst_folded_texts.moc"
