#include "app/ui/approvals/approval_card.h"

#include "app/text/approval_text.h"
#include "app/text/time_text.h"
#include "app/text/tool_tip.h"
#include "app/widgets/accessible_role.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using Answer = Approvals::Answer;

static constexpr int maxShownLines = 6; // more scroll

static QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    alignAtStart(*label);
    return label;
}

ApprovalCard::ApprovalCard(const control::ApprovalPayload &approval, QWidget *parent)
    : QFrame(parent)
    , m_approval(approval)
    , m_head(plainLabel())
    , m_reason(plainLabel())
    , m_ages(plainLabel())
    , m_subject(new QPlainTextEdit)
{
    setAccessibleRole(*this, QAccessible::Notification);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(betweenRelated / 2);
    column->addWidget(m_head);
    column->addWidget(m_subject);
    column->addWidget(m_reason);
    column->addWidget(m_ages);
    addText();
    addButtons();
    updateColors();
    setAccessibleName(u"%1 %2"_s.arg(m_head->text(), m_subject->toPlainText()));
}

void ApprovalCard::addText()
{
    m_head->setText(tr("%1 · %2", "a session, what it asks")
                        .arg(ApprovalText::sessionName(m_approval), ApprovalText::question(m_approval)));
    QFont strong = m_head->font();
    strong.setBold(true);
    m_head->setFont(strong);
    const QString subject = ApprovalText::subject(m_approval);
    m_subject->setPlainText(subject);
    m_subject->setReadOnly(true);
    m_subject->setTabChangesFocus(true);
    m_subject->setLayoutDirection(Qt::LeftToRight); // a command or a path
    m_subject->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_subject->setAccessibleName(ApprovalText::question(m_approval));
    // A line that is too wide wraps, so that nothing of it is hidden at the side.
    m_subject->setWordWrapMode(QTextOption::WrapAnywhere);
    constexpr int columns = 72; // of the default width
    int lines = 0;
    const QStringList all = subject.split(u'\n');
    for (const QString &line : all)
        lines += 1 + static_cast<int>(line.size()) / columns;
    const int shown = std::clamp(lines, 1, maxShownLines);
    // Half a line more than it needs, or one line would get a scroll bar.
    const int frame = 2 * (m_subject->frameWidth() + static_cast<int>(m_subject->document()->documentMargin()))
        + QFontMetrics(m_subject->font()).lineSpacing() / 2;
    m_subject->setFixedHeight(QFontMetrics(m_subject->font()).lineSpacing() * shown + frame);
    m_reason->setText(m_approval.reason.isEmpty() ? QString() : tr("It asks because: %1").arg(m_approval.reason));
    m_reason->setHidden(m_approval.reason.isEmpty());
    m_ages->setToolTip(plainToolTip(TimeText::exact(m_approval.since)));
    for (QLabel *label : {m_reason, m_ages})
        label->setFont(smallFont(label->font()));
}

void ApprovalCard::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(betweenRelated);
    row->addStretch(1);
    const QString about = m_subject->toPlainText();
    const bool isConsent = ApprovalText::isConsent(m_approval);
    const auto add = [this, row, &about, isConsent](Answer answer, const QString &tip = {}) {
        auto *button = new QPushButton(ApprovalText::answer(answer, isConsent));
        // Enter must not answer what has just appeared.
        button->setAutoDefault(false);
        button->setAccessibleDescription(about);
        button->setToolTip(tip.isEmpty() ? QString() : plainToolTip(tip));
        row->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT answered(answer); });
    };
    if (isConsent) {
        add(Answer::Reject, tr("This work is returned to the platform."));
        add(Answer::RejectAlways, tr("No work of this repository or project begins here any more."));
        add(Answer::AllowAlways, tr("Work of this repository or project begins without asking."));
        add(Answer::AllowOnce, tr("Only this work."));
    } else {
        add(Answer::Reject);
        add(Answer::AllowAlways, tr("The same request, to the letter, until this session ends."));
        add(Answer::AllowOnce);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ApprovalCard::setBusy(bool isBusy)
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!isBusy);
}

void ApprovalCard::showAges(Instant now)
{
    m_ages->setText(ApprovalText::ages(m_approval, now));
}

void ApprovalCard::focusFirst()
{
    m_buttons.first()->setFocus();
}

void ApprovalCard::updateColors()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    for (QLabel *label : {m_reason, m_ages})
        label->setPalette(quiet);
}

void ApprovalCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace rensei::app

#include "moc_approval_card.cpp"
