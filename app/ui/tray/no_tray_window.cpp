#include "app/ui/tray/no_tray_window.h"

#include "app/text/error_text.h"
#include "app/widgets/fitted_height.h"
#include "app/widgets/state_icon.h"
#include "app/widgets/typography.h"

#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rensei::app {

static constexpr int warningSide = 24;

NoTrayWindow::NoTrayWindow(QMenu &menu, Settings &settings)
    : m_picture(new QLabel)
    , m_headline(new QLabel)
{
    setWindowTitle(tr("Rensei Desktop"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenGroups / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(betweenRelated);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    auto *button = new QToolButton;
    button->setText(tr("Menu", "the button that opens what the tray icon's menu holds"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(&menu);
    row->addWidget(m_picture);
    row->addWidget(m_headline, 1);
    row->addWidget(button);
    column->addLayout(row);
    if (!settings.isTrayHintSilenced())
        column->addWidget(makeTrayHint(settings));
    new FittedHeight(*this, FittedHeight::Room::None);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    paint();
}

QWidget *NoTrayWindow::makeTrayHint(Settings &settings)
{
    auto *hint = new QFrame;
    hint->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(hint);
    auto *text = new QLabel(tr("This desktop shows no tray icons. On GNOME the AppIndicator extension adds them."));
    text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    auto *how = new QPushButton(tr("How", "to get tray icons"));
    auto *silence = new QPushButton(tr("Don't show again"));
    buttons->addStretch(1);
    buttons->addWidget(how);
    buttons->addWidget(silence);
    column->addWidget(text);
    column->addLayout(buttons);
    connect(how, &QPushButton::clicked, this, [this] {
        auto *box = new QMessageBox(QMessageBox::Information, tr("Tray icons"),
            tr("Install the package gnome-shell-extension-appindicator, switch the extension on, and log in again. "
               "Other "
               "desktops: add a tray to the panel. The icon then appears automatically."),
            QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    connect(silence, &QPushButton::clicked, this, [hint, text, &settings] {
        settings.silenceTrayHint();
        if (settings.problem())
            return text->setText(ErrorText::ofSaving(*settings.problem()));
        hint->hide();
    });
    return hint;
}

void NoTrayWindow::setStatus(const StatusSummary &summary, const StatusNotices &notices)
{
    m_state = summary.state;
    m_headline->setText(StatusText(summary, notices).summaryLine());
    paint();
}

void NoTrayWindow::paint()
{
    m_picture->setPixmap(statePicture(m_state, schemeOf(palette()), warningSide, devicePixelRatioF()));
    m_picture->setAccessibleName(StatusText::levelText(m_state));
}

// Nothing else leads back to the desktop here, so closing it is quitting; that may be answered with a question.
void NoTrayWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT quitRequested();
}

void NoTrayWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

} // namespace rensei::app

#include "moc_no_tray_window.cpp"
