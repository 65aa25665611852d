#include "app/ui/setup/setup_progress_view.h"

#include "app/text/setup_text.h"
#include "app/text/time_text.h"
#include "app/widgets/field_note.h"
#include "app/widgets/form_grid.h"
#include "app/widgets/result_row.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"
#include "app/widgets/window_input.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

SetupProgressView::SetupProgressView(QWidget *parent)
    : QWidget(parent)
    , m_token(new QLineEdit)
    , m_useToken(new QPushButton(tr("Use this token")))
    , m_tokenNote(new FieldNote)
    , m_receipt(new QLabel)
    , m_atLogin(new QCheckBox(tr("Start Rensei Desktop at login")))
    , m_atLoginNote(new FieldNote)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(0);
    m_tokenBox = makeTokenField();
    m_end = makeEnd();
    // What is to be done next comes first: below all steps it would have to be scrolled to.
    column->addWidget(m_tokenBox);
    column->addWidget(m_end);
    column->addLayout(m_rowColumn);
    column->addStretch(1);
}

QWidget *SetupProgressView::makeTokenField()
{
    auto *box = new QWidget;
    auto *form = new FormGrid(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_token->setLayoutDirection(Qt::LeftToRight);
    carryInput(*m_token, u"setup.token"_s);
    m_useToken->setAutoDefault(false);
    m_useToken->setEnabled(false);
    form->addField(tr("&Registration token"), m_token, m_tokenNote, m_useToken);
    m_tokenNote->hint(tr("Somebody with the right to make keys creates one in Settings → Projects → API Keys, of the "
                         "type Worker Registration."));
    connect(m_token, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_useToken->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_token, &QLineEdit::returnPressed, this, &SetupProgressView::useToken);
    connect(m_useToken, &QPushButton::clicked, this, &SetupProgressView::useToken);
    return box;
}

QWidget *SetupProgressView::makeEnd()
{
    auto *end = new QWidget;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(betweenRelated / 2, betweenRelated, betweenRelated / 2, 0);
    column->setSpacing(betweenRelated);
    m_receipt->setTextFormat(Qt::PlainText);
    m_receipt->setWordWrap(true);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_receipt);
    column->addWidget(m_atLogin);
    column->addWidget(m_atLoginNote);
    m_atLogin->hide();
    m_atLoginNote->hide();
    connect(m_atLogin, &QCheckBox::clicked, this, [this](bool on) {
        m_atLoginNote->hide();
        Q_EMIT loginStartChosen(on);
    });
    return end;
}

void SetupProgressView::useToken()
{
    // Spaces and line breaks come along when a token is copied.
    Secret token(m_token->text().simplified().remove(u' ').toUtf8());
    if (token.isEmpty())
        return;
    m_token->clear();
    Q_EMIT tokenGiven(share(std::move(token)));
}

void SetupProgressView::offerLoginStart(std::optional<bool> isOn)
{
    m_atLogin->setHidden(!isOn);
    m_atLogin->setChecked(isOn.value_or(false));
}

void SetupProgressView::loginStartFailed(const QString &text)
{
    m_atLogin->setChecked(!m_atLogin->isChecked());
    m_atLoginNote->wrong(text);
}

static std::optional<TrayState> stepMark(SetupStep::State state)
{
    using State = SetupStep::State;
    switch (state) {
    case State::Done:
    case State::Satisfied:
        return TrayState::Ok;
    case State::Running:
        return TrayState::Busy;
    case State::Failed:
        return TrayState::Error;
    case State::Pending:
    case State::Skipped:
    case State::Undone:
        break;
    }
    return std::nullopt;
}

static ResultRow::Content contentOf(const SetupStep &step)
{
    const bool isQuiet = !stepMark(step.state);
    return {.mark = stepMark(step.state),
        .markText = SetupText::state(step.state),
        .name = SetupText::title(step),
        .text = SetupText::known(step),
        .isQuiet = isQuiet};
}

void SetupProgressView::showRows(const SetupRun &run)
{
    const QList<SetupStep> &steps = run.state().steps;
    while (m_rows.size() < steps.size()) {
        auto *row = new ResultRow;
        m_rowColumn->addWidget(row);
        m_rows.append(row);
        if (m_rows.size() == steps.size())
            tabAsLaidOut(*window());
    }
    m_now = nullptr;
    int nameWidth = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < steps.size());
        if (i >= steps.size())
            continue;
        m_rows.at(i)->show(contentOf(steps.at(i)));
        if (steps.at(i).state == SetupStep::State::Failed || steps.at(i).state == SetupStep::State::Running)
            m_now = m_rows.at(i);
        nameWidth = std::max(nameWidth, m_rows.at(i)->nameWidth());
    }
    for (ResultRow *row : std::as_const(m_rows))
        row->setNameWidth(nameWidth);
}

/// Whether another's key helps with it. Source: agent/install/INSTALL.md, "The registration key".
static bool helpsToken(const SetupStep &failed)
{
    static const QStringList others{
        u"keychain"_s, u"receipt"_s, u"other-platform"_s, u"unreachable"_s, u"platform-busy"_s, u"rate-limited"_s};
    return !failed.problem || !others.contains(failed.problem->code);
}

void SetupProgressView::show(const SetupRun &run)
{
    showRows(run);
    const SetupStep *failed = run.isRunning() ? nullptr : run.state().failed();
    const bool needsToken = failed && failed->id == "registration-key"_L1 && helpsToken(*failed);
    m_tokenBox->setVisible(needsToken);
    if (needsToken)
        m_now = nullptr; // what is to be done is at the top
    const auto &finished = run.state().finished;
    const QString receipt = finished ? finished->receipt : QString();
    m_receipt->setText(receipt.isEmpty()
            ? QString()
            : tr("What was written stands in %1.", "a file").arg(SetupText::withShortPaths(receipt)));
    m_receipt->setHidden(receipt.isEmpty());
    m_end->setVisible(run.isGood());
}

} // namespace rensei::app

#include "moc_setup_progress_view.cpp"
